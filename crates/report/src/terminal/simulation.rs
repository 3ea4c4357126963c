//! A simulation: ledgers, advance, claims, suggestions, findings.

use super::paint::{Paint, Role};
use super::table::{Align, Table};
use crate::Lang;
use crate::words::{self, Labels, amount, month};
use ltc_engine::basis::Basis;
use ltc_engine::case::QuotaType;
use ltc_engine::finding::Finding;
use ltc_engine::rule::Severity;
use ltc_engine::simulation::{Advance, LedgerMonth, MonthClaim, RespiteYear, Simulation};

/// A simulation as text. Columns in which everything is 0 are left out.
pub fn simulation_text(basis: &Basis, simulation: &Simulation, lang: Lang, colour: bool) -> String {
    let page = Page { basis, lang, labels: lang.labels(), paint: Paint { colour } };
    let ledger = &simulation.ledger;
    let mut text = page.head(simulation);
    text.push_str(&page.months(QuotaType::Care, &ledger.care));
    text.push_str(&page.months(QuotaType::Transport, &ledger.transport));
    text.push_str(&page.respite(&ledger.respite));
    if let Some(advance) = &simulation.advance {
        text.push_str(&page.advance(advance));
    }
    text.push_str(&page.claims(&simulation.claims));
    text.push_str(&page.suggestions(simulation));
    text.push_str(&page.findings(&simulation.findings));
    text
}

struct Page<'a> {
    basis: &'a Basis,
    lang: Lang,
    labels: &'static Labels,
    paint: Paint,
}

impl Page<'_> {
    fn heading(&self, text: &str) -> String {
        format!("\n{}\n", self.paint.text(Role::Heading, text))
    }

    fn head(&self, simulation: &Simulation) -> String {
        let stamp = &simulation.stamp;
        let labels = self.labels;
        let title = format!("{} {}", labels.product, stamp.engine);
        let mut facts = vec![
            format!("{} {}", labels.editions, stamp.editions.join(self.lang.pick("、", ", "))),
            format!("{} {}", labels.basis, stamp.basis_hash),
            format!("{} {}", labels.input, stamp.input_hash),
        ];
        if let Some(day) = stamp.as_of {
            facts.push(format!("{} {}", labels.as_of, words::day(day, self.lang)));
        }
        let facts = self.paint.text(Role::Aside, &facts.join(" · "));
        let notice = self.paint.text(Role::Aside, labels.notice);
        format!("{}  {facts}\n{notice}\n", self.paint.text(Role::Heading, &title))
    }

    fn purse_heading(&self, quota_type: QuotaType) -> String {
        let name = words::quota_type(quota_type, self.lang);
        self.heading(&match self.lang {
            Lang::Zh => format!("{name}額度（元）"),
            Lang::En => format!("Ledger of {name} (NT$)"),
        })
    }

    fn months(&self, quota_type: QuotaType, rows: &[LedgerMonth]) -> String {
        let labels = self.labels;
        let mut text = self.purse_heading(quota_type);
        if rows.is_empty() {
            text.push_str(&format!(
                "  {}\n",
                if quota_type == QuotaType::Transport { labels.no_transport } else { labels.none }
            ));
            return text;
        }
        let mut table = Table::new([
            (labels.month, Align::Left),
            (labels.edition, Align::Left),
            (labels.interval, Align::Left),
            (labels.quota, Align::Right),
            (labels.advance_deduction, Align::Right),
            (labels.approved, Align::Right),
            (labels.adjustment, Align::Right),
            (labels.retention, Align::Right),
            (labels.available, Align::Right),
            (labels.allocated_month, Align::Right),
            (labels.allocated_retention, Align::Right),
            (labels.allocated_advance, Align::Right),
            (labels.unallocated_month, Align::Right),
            (labels.unallocated_retention, Align::Right),
        ]);
        for row in rows {
            let mut cells = vec![
                month(row.month, self.lang),
                row.edition.clone(),
                format!("{}-{}", row.interval, row.month_in_interval),
            ];
            let amounts = [
                row.quota,
                row.advance_deduction,
                row.approved,
                row.adjustment,
                row.retention,
                row.available,
                row.allocated.month,
                row.allocated.retention,
                row.allocated.advance,
                row.unallocated.month,
                row.unallocated.retention,
            ];
            cells.extend(amounts.map(amount));
            table.row(cells);
        }
        let rare = [
            labels.advance_deduction,
            labels.adjustment,
            labels.allocated_month,
            labels.allocated_retention,
            labels.allocated_advance,
        ];
        text.push_str(&rare.into_iter().fold(table, Table::without_zeros).lines());
        text
    }

    fn respite(&self, years: &[RespiteYear]) -> String {
        if years.is_empty() {
            return String::new();
        }
        let labels = self.labels;
        let mut table = Table::new([
            (labels.year, Align::Left),
            (labels.quota, Align::Right),
            (labels.adjustment, Align::Right),
            (labels.approved, Align::Right),
            (labels.allocated, Align::Right),
            (labels.used, Align::Right),
        ]);
        for year in years {
            let mut cells = vec![self.span(year.from, year.to)];
            cells.extend([year.quota, year.adjustment, year.approved, year.allocated, year.used].map(amount));
            table.row(cells);
        }
        self.purse_heading(QuotaType::Respite) + &table.without_zeros(labels.adjustment).lines()
    }

    fn span(&self, from: ltc_engine::calendar::Month, to: ltc_engine::calendar::Month) -> String {
        format!("{}–{}", month(from, self.lang), month(to, self.lang))
    }

    fn advance(&self, advance: &Advance) -> String {
        let labels = self.labels;
        let list = self.lang.pick("、", ", ");
        let mut text = self.heading(labels.advance);
        let amounts = [(labels.cap, advance.cap), (labels.amount, advance.amount), (labels.used, advance.used)];
        let amounts = amounts.map(|(label, ntd)| format!("{label} {}", amount(ntd)));
        text.push_str(&format!("  {}\n", amounts.join(" · ")));
        if let Some((first, last)) = advance.window.first().zip(advance.window.last()) {
            text.push_str(&format!("  {} {}\n", labels.window, self.span(*first, *last)));
        }
        text.push_str(&format!("  {} {}\n", labels.codes, advance.codes.join(list)));
        let deductions =
            advance.deductions.iter().map(|one| format!("{} {}", month(one.month, self.lang), amount(one.amount)));
        text.push_str(&format!("  {} {}\n", labels.deductions, deductions.collect::<Vec<_>>().join(list)));
        text
    }

    fn claims(&self, claims: &[MonthClaim]) -> String {
        let claims: Vec<&MonthClaim> = claims.iter().filter(|claim| !claim.lines.is_empty()).collect();
        if claims.is_empty() {
            return String::new();
        }
        let labels = self.labels;
        let mut table = Table::new([
            (labels.month, Align::Left),
            (labels.amount, Align::Right),
            (labels.within_quota, Align::Right),
            (labels.subsidy, Align::Right),
            (labels.copayment, Align::Right),
            (labels.self_pay, Align::Right),
            (labels.remote_supplement, Align::Right),
            (labels.remote_self_pay, Align::Right),
            (labels.client_pays, Align::Right),
        ]);
        for claim in claims {
            let totals = &claim.totals;
            let mut cells = vec![month(claim.month, self.lang)];
            let amounts = [
                totals.amount,
                totals.within_quota,
                totals.subsidy,
                totals.copayment,
                totals.self_pay,
                totals.remote_supplement,
                totals.remote_self_pay,
                totals.client_pays,
            ];
            cells.extend(amounts.map(amount));
            table.row(cells);
        }
        let table = table.without_zeros(labels.remote_supplement).without_zeros(labels.remote_self_pay);
        self.heading(labels.claims) + &table.lines()
    }

    fn suggestions(&self, simulation: &Simulation) -> String {
        if simulation.suggestions.is_empty() {
            return String::new();
        }
        let mut text = self.heading(self.labels.suggestions);
        for suggestion in &simulation.suggestions {
            text.push_str(&format!("  {}\n", words::suggestion(suggestion, self.lang)));
            if let Some(note) = words::adjustment_note(suggestion, self.lang) {
                let label = words::field("note", self.lang).unwrap_or_default();
                text.push_str(&format!("    {}\n", self.paint.text(Role::Aside, &format!("{label}: {note}"))));
            }
        }
        text
    }

    fn findings(&self, findings: &[Finding]) -> String {
        let mut text = self.heading(self.labels.findings);
        if findings.is_empty() {
            text.push_str(&format!("  {}\n", self.labels.no_findings));
        }
        for severity in [Severity::Error, Severity::Warning, Severity::Note] {
            let group: Vec<&Finding> = findings.iter().filter(|finding| finding.severity == severity).collect();
            if group.is_empty() {
                continue;
            }
            let role = match severity {
                Severity::Error => Role::Bad,
                Severity::Warning => Role::Doubtful,
                Severity::Note => Role::Heading,
            };
            let name = format!("{} {}", words::severity(severity, self.lang), group.len());
            text.push_str(&format!("  {}\n", self.paint.text(role, &name)));
            for finding in group {
                text.push_str(&self.finding(finding));
            }
        }
        text
    }

    fn finding(&self, finding: &Finding) -> String {
        let labels = self.labels;
        let words = words::rule(finding.rule, self.lang);
        let mut text = format!("  - {}\n", words::finding(finding, self.lang));
        let mut aside = Vec::new();
        if let Some(field) = &finding.field {
            aside.push(format!("{} {}", labels.at, field));
        }
        let titles = finding.source.iter().map(|source| match self.basis.source_title(&source.id) {
            Some(title) => format!("{} {}", source.id, self.lang.of(title)),
            None => source.id.clone(),
        });
        let titles = titles.collect::<Vec<_>>().join(self.lang.pick("；", "; "));
        aside.push(format!("{} · {} {titles}", finding.rule.id(), labels.source));
        if finding.severity != Severity::Note {
            text.push_str(&format!("    {}: {}\n", labels.todo, words.todo));
        }
        text.push_str(&format!("    {}\n", self.paint.text(Role::Aside, &aside.join(" · "))));
        text
    }
}
