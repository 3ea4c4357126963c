//! A simulation: ledgers, advance, claims, suggestions, findings.

use super::sheet::{Role, Sheet};
use super::table::{Align, Table};
use crate::Lang;
use crate::words::{self, Labels, amount, month};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::case::QuotaType;
use ltc_engine::finding::Finding;
use ltc_engine::rule::{Rule, Severity};
use ltc_engine::simulation::{Advance, LedgerMonth, MonthClaim, RespiteYear, Simulation};
use ltc_engine::surcharge::{Condition, Eligibility, SurchargeRow};
use std::collections::BTreeMap;

/// A simulation as text. Columns in which everything is 0 are left out.
pub fn simulation_text(basis: &Basis, simulation: &Simulation, lang: Lang, colour: bool) -> String {
    let mut page = Page { basis, lang, labels: lang.labels(), sheet: Sheet::new(colour) };
    let ledger = &simulation.ledger;
    page.head(simulation);
    page.months(QuotaType::Care, &ledger.care);
    page.months(QuotaType::Transport, &ledger.transport);
    page.respite(&ledger.respite);
    if let Some(advance) = &simulation.advance {
        page.advance(advance);
    }
    page.surcharges(&simulation.surcharge_eligibility);
    page.surcharge_rows(&simulation.surcharge_rows);
    page.claims(&simulation.claims);
    page.suggestions(simulation);
    page.findings(&simulation.findings);
    page.sheet.into_text()
}

struct Page<'a> {
    basis: &'a Basis,
    lang: Lang,
    labels: &'static Labels,
    sheet: Sheet,
}

impl Page<'_> {
    fn head(&mut self, simulation: &Simulation) {
        let stamp = &simulation.stamp;
        let labels = self.labels;
        let title = self.sheet.paint(Role::Heading, &format!("{} {}", labels.product, stamp.engine));
        let mut facts = vec![
            format!("{} {}", labels.editions, stamp.editions.join(self.comma())),
            format!("{} {}", labels.basis, stamp.basis_hash),
            format!("{} {}", labels.input, stamp.input_hash),
        ];
        if let Some(day) = stamp.as_of {
            facts.push(format!("{} {}", labels.as_of, words::day(day, self.lang)));
        }
        self.sheet.line(&title);
        self.sheet.aside("", &facts.join(" · "));
        self.sheet.aside("", labels.notice);
    }

    fn surcharge_rows(&mut self, rows: &[SurchargeRow]) {
        if rows.is_empty() {
            return;
        }
        let labels = self.labels;
        self.sheet.heading(labels.surcharge_rows);
        let mut table = Table::new([
            (labels.code, Align::Left),
            (labels.when, Align::Left),
            (labels.served_by, Align::Left),
            (labels.amount, Align::Right),
            (labels.status, Align::Left),
        ]);
        for row in rows {
            let day = row.date.map(|day| words::day(day, self.lang));
            table.row(vec![
                row.family.map_or_else(|| row.code.to_owned(), |family| format!("{} ({family})", row.code)),
                day.or(row.month.map(|one| month(one, self.lang))).unwrap_or_default(),
                row.unit.clone().unwrap_or_default(),
                amount(row.amount),
                words::row_status(row.status, self.lang).to_owned(),
            ]);
        }
        self.sheet.table(&table);
    }

    fn comma(&self) -> &'static str {
        self.lang.pick("、", ", ")
    }

    fn purse_heading(&mut self, quota_type: QuotaType) {
        let name = words::quota_type(quota_type, self.lang);
        self.sheet.heading(&match self.lang {
            Lang::Zh => format!("{name}額度（元）"),
            Lang::En => format!("Quota of {name} (NT$)"),
        });
    }

    fn months(&mut self, quota_type: QuotaType, rows: &[LedgerMonth]) {
        let labels = self.labels;
        self.purse_heading(quota_type);
        if rows.is_empty() {
            let why = if quota_type == QuotaType::Transport { labels.no_transport } else { labels.none };
            self.sheet.line(&format!("  {why}"));
            return;
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
            cells.extend(row.amounts().map(amount));
            table.row(cells);
        }
        let rare = [
            labels.advance_deduction,
            labels.adjustment,
            labels.allocated_month,
            labels.allocated_retention,
            labels.allocated_advance,
        ];
        self.sheet.table(&rare.into_iter().fold(table, Table::without_zeros));
    }

    fn respite(&mut self, years: &[RespiteYear]) {
        if years.is_empty() {
            return;
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
        self.purse_heading(QuotaType::Respite);
        self.sheet.table(&table.without_zeros(labels.adjustment));
    }

    fn span(&self, from: Month, to: Month) -> String {
        format!("{}–{}", month(from, self.lang), month(to, self.lang))
    }

    fn advance(&mut self, advance: &Advance) {
        let labels = self.labels;
        self.sheet.heading(labels.advance);
        let amounts = [(labels.cap, advance.cap), (labels.amount, advance.amount), (labels.used, advance.used)];
        let amounts = amounts.map(|(label, ntd)| format!("{label} {}", amount(ntd)));
        self.sheet.line(&format!("  {}", amounts.join(" · ")));
        if let Some((first, last)) = advance.window.first().zip(advance.window.last()) {
            let span = self.span(*first, *last);
            self.sheet.line(&format!("  {} {span}", labels.window));
        }
        self.sheet.line(&format!("  {} {}", labels.codes, advance.codes.join(self.comma())));
        let deductions =
            advance.deductions.iter().map(|one| format!("{} {}", month(one.month, self.lang), amount(one.amount)));
        let deductions = deductions.collect::<Vec<_>>().join(self.comma());
        self.sheet.line(&format!("  {} {deductions}", labels.deductions));
    }

    /// One line each; below it the rows that decided, or what the nearest open ones miss.
    fn surcharges(&mut self, all: &[Eligibility]) {
        if all.is_empty() {
            return;
        }
        let labels = self.labels;
        let mut table =
            Table::new([(labels.code, Align::Left), (labels.name, Align::Left), ("", Align::Left), ("", Align::Left)]);
        for one in all {
            let status = words::eligibility(one.status, self.lang);
            table.row(vec![
                one.code.code().to_owned(),
                words::surcharge(one.code, self.lang).to_owned(),
                status.to_owned(),
                self.grounds(one),
            ]);
        }
        self.sheet.heading(labels.surcharges);
        self.sheet.table(&table);
    }

    /// The facts of the rows that hold; if none does, the facts that open rows miss.
    fn grounds(&self, one: &Eligibility) -> String {
        let labels = self.labels;
        let holding: Vec<&Condition> = one.conditions.iter().filter(|row| row.holds == Some(true)).collect();
        if holding.is_empty() {
            let missing = self.facts(one.conditions.iter().flat_map(|row| &row.missing));
            return if missing.is_empty() { missing } else { format!("{}{}{missing}", labels.missing, labels.colon) };
        }
        let ids: Vec<&str> = holding.iter().map(|row| row.id).collect();
        let because = self.facts(holding.iter().flat_map(|row| &row.because));
        let grounds = format!("{}{}{because}", ids.join(self.comma()), labels.colon);
        if one.trainings.is_empty() {
            return grounds;
        }
        let trainings: Vec<&str> = one.trainings.iter().map(|kind| words::training(*kind, self.lang)).collect();
        format!("{grounds} · {}{}{}", labels.trainings, labels.colon, trainings.join(self.comma()))
    }

    /// The first few facts by name, each once, and how many there are.
    fn facts<'f>(&self, facts: impl Iterator<Item = &'f String>) -> String {
        const SHOWN: usize = 4;
        let mut each: Vec<&str> = Vec::new();
        for fact in facts {
            if !each.contains(&fact.as_str()) {
                each.push(fact);
            }
        }
        let names: Vec<String> = each.iter().take(SHOWN).map(|fact| words::fact(self.basis, fact, self.lang)).collect();
        let names = names.join(self.comma());
        match (each.len(), self.lang) {
            (0..=SHOWN, _) => names,
            (count, Lang::Zh) => format!("{names} 等 {count} 項"),
            (count, Lang::En) => format!("{names} … ({count} in all)"),
        }
    }

    fn claims(&mut self, claims: &[MonthClaim]) {
        let claims: Vec<&MonthClaim> = claims.iter().filter(|claim| !claim.lines.is_empty()).collect();
        if claims.is_empty() {
            return;
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
        self.sheet.heading(labels.claims);
        self.sheet.table(&table.without_zeros(labels.remote_supplement).without_zeros(labels.remote_self_pay));
    }

    fn suggestions(&mut self, simulation: &Simulation) {
        if simulation.suggestions.is_empty() {
            return;
        }
        self.sheet.heading(self.labels.suggestions);
        for suggestion in &simulation.suggestions {
            self.sheet.line(&format!("  {}", words::suggestion(suggestion, self.lang)));
            if let Some(note) = words::adjustment_note(suggestion, self.lang) {
                self.sheet.aside("    ", &format!("{}{}{note}", self.labels.note, self.labels.colon));
            }
        }
    }

    /// Worst first; what the findings of a rule have in common stands once, below them.
    fn findings(&mut self, findings: &[Finding]) {
        self.sheet.heading(self.labels.findings);
        if findings.is_empty() {
            self.sheet.line(&format!("  {}", self.labels.no_findings));
        }
        let mut groups: BTreeMap<(Severity, Rule), Vec<&Finding>> = BTreeMap::new();
        for finding in findings {
            groups.entry((finding.severity, finding.rule)).or_default().push(finding);
        }
        for ((severity, rule), group) in groups {
            self.group(severity, rule, &group);
        }
    }

    fn group(&mut self, severity: Severity, rule: Rule, group: &[&Finding]) {
        let labels = self.labels;
        let words = words::rule(rule, self.lang);
        let colour = match severity {
            Severity::Error => Role::Bad,
            Severity::Warning => Role::Doubtful,
            Severity::Note => Role::Heading,
        };
        let name = self.sheet.paint(colour, words::severity(severity, self.lang));
        self.sheet.line(&format!("  {name}{}{} [{}]", labels.colon, words.what, rule.id()));
        for finding in group {
            let place = finding.field.as_ref().map(|field| words::place(field, self.lang)).unwrap_or_default();
            let place = self.sheet.paint(Role::Aside, &place);
            self.sheet.line(&format!("    - {}  {place}", words::finding(finding, self.lang)));
        }
        self.sheet.line(&format!("    {}{}{}", labels.todo, labels.colon, words.todo));
        let mut titles: Vec<String> = Vec::new();
        for source in group.iter().flat_map(|finding| &finding.source) {
            let title = self.basis.source_title(&source.id).map_or("", |title| self.lang.of(title));
            let title = format!("{} {title}", source.id);
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        let titles = titles.join(self.lang.pick("；", "; "));
        self.sheet.aside("    ", &format!("{}{}{titles}", labels.source, labels.colon));
    }
}
