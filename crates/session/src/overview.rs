//! A check in numbers.

use crate::index::{Index, severity};
use crate::month::Month;
use crate::surcharges;
use crate::words::gave;
use ltc_check::report::State;
use ltc_check::{CheckRule, Report};
use ltc_engine::order;
use ltc_report::Lang;
use ltc_report::words as all;
use ltc_report::words::check::words;
use ltc_wire::Severity;
use ltc_wire::overview::{FileInfo, Overview, RuleCount, Stamp, StateCounts, Summary};

/// The month in numbers.
pub(crate) fn overview(month: &Month, index: &Index, lang: Lang) -> Overview {
    let checker = month.checker();
    let report = Report::new(checker, month.hash());
    let facts = checker.context().facts;
    Overview {
        revision: month.revision,
        files: files(month, lang),
        month: facts.month.map(|month| all::month(month, lang)),
        month_id: facts.month.map(|month| month.to_string()),
        month_told: facts.month_was_told,
        summary: summary(&report, index, month),
        rules: rules(&report, index, lang),
        states: states(&report),
        undo: month.done.last().map(|step| step.what.words(lang)),
        redo: month.undone.last().map(|step| step.what.words(lang)),
        stamp: Stamp {
            engine: report.stamp.engine.clone(),
            editions: report.stamp.editions.clone(),
            basis_hash: report.stamp.basis_hash.clone(),
            input_hash: report.stamp.input_hash.clone(),
            as_of: report.stamp.as_of.map(|day| all::day(day, lang)),
        },
    }
}

fn files(month: &Month, lang: Lang) -> Vec<FileInfo> {
    let words = |problems: &ltc_tables::Problems| {
        let mut list: Vec<String> = problems.list.iter().map(|problem| all::table_problem(problem, lang)).collect();
        if problems.left_out > 0 {
            let more = all::amount(i64::try_from(problems.left_out).unwrap_or(i64::MAX));
            list.push(lang.pick(format!("另有 {more} 處類似的問題。"), format!("{more} more of the kind.")));
        }
        list
    };
    let mut files: Vec<FileInfo> = month
        .files
        .iter()
        .map(|file| FileInfo {
            name: file.name.clone(),
            gave: gave(file, lang),
            has_records: file.records > 0,
            problems: words(&file.problems),
        })
        .collect();
    // What only shows when the files are put together belongs to the last of them.
    if let Some(last) = files.last_mut() {
        last.problems.extend(words(&month.problems));
    }
    files
}

fn summary(report: &Report<'_>, index: &Index, month: &Month) -> Summary {
    let of = &report.summary;
    let (forgotten, forgotten_amount) = surcharges::forgotten(report);
    Summary {
        records: of.records,
        clients: of.clients,
        workers: of.workers,
        errors: of.errors,
        warnings: of.warnings,
        notes: of.notes,
        waived: of.waived,
        repairable: index.repairable(),
        rejected: index.rejected(),
        amount: of.amount,
        amount_at_stake: of.amount_at_stake,
        without_price: of.without_price,
        forgotten_amount,
        forgotten,
        forgotten_unknown: forgotten == 0
            && report.rules.iter().any(|rule| rule.rule == CheckRule::AaForgotten && rule.state == State::NotChecked),
        changes: month.done.len(),
    }
}

/// Rules with findings, the worst and the dearest first.
fn rules(report: &Report<'_>, index: &Index, lang: Lang) -> Vec<RuleCount> {
    let context = report.checker.context();
    let mut counts: Vec<Option<RuleCount>> = vec![None; report.rules.len()];
    for (place, hit) in report.checker.found().hits().iter().enumerate() {
        let entry = hit.rule.entry();
        let Some(slot) = counts.get_mut(hit.rule as usize) else { continue };
        let count = slot.get_or_insert_with(|| RuleCount {
            rule: entry.id.to_owned(),
            official: entry.official,
            title: words(hit.rule, lang).what.to_owned(),
            severity: Severity::Note,
            open: 0,
            waived: 0,
            repairable: 0,
            amount: 0,
        });
        if index.is_waived(place) {
            count.waived += 1;
            continue;
        }
        count.open += 1;
        count.severity = count.severity.max(severity(hit.severity));
        count.repairable += usize::from(index.is_repairable(place));
        count.amount += context.amount_of(hit);
    }
    let mut counts: Vec<RuleCount> = counts.into_iter().flatten().collect();
    order::sort_by(&mut counts, |one, other| {
        let worst = |count: &RuleCount| (count.open > 0, count.severity, count.amount);
        worst(other).cmp(&worst(one)).then_with(|| one.rule.cmp(&other.rule))
    });
    counts
}

fn states(report: &Report<'_>) -> StateCounts {
    let mut counts = StateCounts::default();
    for rule in &report.rules {
        let count = match rule.state {
            State::Found => &mut counts.found,
            State::FailedToRun => &mut counts.failed,
            State::NotChecked => &mut counts.not_checked,
            State::PartlyChecked => &mut counts.partly,
            State::Passed => &mut counts.passed,
        };
        *count += 1;
    }
    counts
}
