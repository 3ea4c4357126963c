//! The standard in force on a day, every value with its sources.

use super::sheet::{Role, Sheet};
use super::table::{Align, Table};
use crate::Lang;
use crate::json::{BasisOn, CodeOn, PolicyOn};
use crate::words::{self, Labels, amount, day};
use ltc_engine::basis::{CopaymentRates, Dated, Price, SourceId};
use ltc_engine::record::Profession;

/// Everything that holds on a day as text: editions, quotas, rates, codes with prices and limits,
/// lists, numbers, policies and the register of sources.
pub fn basis_text(basis: &BasisOn<'_>, lang: Lang, colour: bool) -> String {
    let mut page = Page { basis, lang, labels: lang.labels(), sheet: Sheet::new(colour) };
    page.head();
    page.editions();
    if basis.edition.is_some() {
        page.levels();
        page.zones();
        page.rates();
        page.terms();
        page.codes();
        page.lists();
        page.numbers();
        page.policies();
    } else {
        page.sheet.heading(page.labels.before_first);
    }
    page.sources();
    page.sheet.into_text()
}

struct Page<'a> {
    basis: &'a BasisOn<'a>,
    lang: Lang,
    labels: &'static Labels,
    sheet: Sheet,
}

impl Page<'_> {
    fn list(&self) -> &'static str {
        self.lang.pick("、", ", ")
    }

    /// `S3-9.1, reg:table2 (official)`.
    fn cited<T>(&self, dated: &Dated<T>) -> String {
        self.sources_of(&dated.source, words::confidence(dated.confidence, self.lang))
    }

    fn sources_of(&self, source: &[SourceId], sure: &str) -> String {
        let ids = source.join(self.list());
        self.lang.pick(format!("{ids}（{sure}）"), format!("{ids} ({sure})"))
    }

    /// Since when a value holds, by which sources, and the note.
    fn origin<T>(&self, dated: &Dated<T>) -> String {
        let from = format!(
            "{} {}{}{}",
            self.labels.from,
            day(dated.from, self.lang),
            self.lang.pick("，", ", "),
            self.cited(dated)
        );
        match &dated.note {
            Some(note) => format!("{from} — {}", self.lang.of(note)),
            None => from,
        }
    }

    /// The line under a table for one of its columns.
    fn aside<T>(&mut self, title: &str, dated: Option<&Dated<T>>) {
        if let Some(dated) = dated {
            let origin = self.origin(dated);
            self.sheet.aside("  ", &format!("{title}{}{origin}", self.labels.colon));
        }
    }

    fn head(&mut self) {
        let labels = self.labels;
        let title = format!("{} {}", labels.in_force_on, day(self.basis.on, self.lang));
        let title = self.sheet.paint(Role::Heading, &title);
        self.sheet.line(&title);
        let hash = format!("{} {}", labels.basis, self.basis.basis_hash);
        match self.basis.edition {
            Some(edition) => {
                let name = self.lang.of(&edition.name);
                self.sheet.aside("", &format!("{} {} {name} · {hash}", labels.edition, edition.id));
            }
            None => self.sheet.aside("", &hash),
        }
    }

    fn editions(&mut self) {
        let labels = self.labels;
        let mut table = Table::new([
            (labels.edition, Align::Left),
            (labels.from, Align::Left),
            (labels.approvable_from, Align::Left),
            (labels.name, Align::Left),
            (labels.source, Align::Left),
        ]);
        for edition in self.basis.editions {
            table.row(vec![
                edition.id.clone(),
                day(edition.from, self.lang),
                edition.approvable_from.map_or_else(String::new, |from| day(from, self.lang)),
                self.lang.of(&edition.name).to_owned(),
                self.sources_of(&edition.source, words::confidence(edition.confidence, self.lang)),
            ]);
        }
        self.sheet.heading(labels.all_editions);
        self.sheet.table(&table);
    }

    fn levels(&mut self) {
        let labels = self.labels;
        let benefit = &self.basis.benefit;
        let mut table = Table::new([
            (labels.level, Align::Left),
            (labels.care_month, Align::Right),
            (labels.respite_year, Align::Right),
        ]);
        for level in 1..=8 {
            let of = |amounts: Option<&Dated<ltc_engine::basis::ByLevel>>| {
                amounts.map_or_else(String::new, |dated| amount(dated.value.of(level)))
            };
            table.row(vec![level.to_string(), of(benefit.care), of(benefit.respite)]);
        }
        self.sheet.heading(labels.by_level);
        self.sheet.table(&table);
        self.aside(labels.care_month, benefit.care);
        self.aside(labels.respite_year, benefit.respite);
    }

    fn zones(&mut self) {
        let labels = self.labels;
        let benefit = &self.basis.benefit;
        let mut table =
            Table::new([(labels.zone, Align::Left), (labels.per_month, Align::Right), (labels.counties, Align::Left)]);
        for zone in 1..=4 {
            let ntd = benefit.transport.and_then(|dated| dated.value.of(zone));
            let counties = benefit.counties.iter().flat_map(|dated| &dated.value);
            let names = counties.filter(|(_, of)| **of == zone).map(|(name, _)| name.as_str());
            table.row(vec![
                zone.to_string(),
                ntd.map_or_else(String::new, amount),
                names.collect::<Vec<_>>().join(self.list()),
            ]);
        }
        self.sheet.heading(labels.zones);
        self.sheet.table(&table);
        self.aside(labels.per_month, benefit.transport);
        self.aside(labels.counties, benefit.counties);
    }

    fn rates(&mut self) {
        let labels = self.labels;
        let copayment = &self.basis.copayment;
        let mut table = Table::new([
            ("", Align::Left),
            (labels.low_income, Align::Right),
            (labels.mid_low_income, Align::Right),
            (labels.general, Align::Right),
            (labels.source, Align::Left),
        ]);
        let name = |purse: &str| words::field(purse, self.lang).unwrap_or_default().to_owned();
        let row = |name: String, rates: CopaymentRates, cited: String| {
            let rates = [rates.low_income, rates.mid_low_income, rates.general].map(|rate| rate.to_string());
            std::iter::once(name).chain(rates).chain([cited]).collect::<Vec<_>>()
        };
        for (purse, dated) in [("care", copayment.care), ("respite", copayment.respite), ("aids", copayment.aids)] {
            if let Some(dated) = dated {
                table.row(row(name(purse), dated.value, self.cited(dated)));
            }
        }
        if let Some(dated) = copayment.transport {
            for (zone, rates) in (1..=4).filter_map(|zone| Some((zone, dated.value.of(zone)?))) {
                table.row(row(format!("{} {} {zone}", name("transport"), labels.zone), rates, self.cited(dated)));
            }
        }
        self.sheet.heading(labels.rates);
        self.sheet.table(&table);
    }

    fn terms(&mut self) {
        let labels = self.labels;
        let (lang, list) = (self.lang, self.list());
        let basis = self.basis;
        let benefit = &basis.benefit;
        self.sheet.heading(labels.terms);
        self.term(labels.transport_min_level, benefit.transport_min_level, ToString::to_string);
        self.term(labels.retention_months, basis.retention, ToString::to_string);
        self.term(labels.respite_months, benefit.respite_months, ToString::to_string);
        self.term(labels.aids, benefit.aids, |aids| {
            let amounts = [Some(aids.amount), aids.second_group].into_iter().flatten().map(amount);
            format!("{} / {}", amounts.collect::<Vec<_>>().join(list), aids.years)
        });
        self.term(labels.advance_cap, basis.advance, |terms| format!("{} × {}", terms.cap_months, terms.cap_percent));
        self.term(labels.advance_months, basis.advance, |terms| {
            format!("{}; {}–{}", terms.window_months, terms.deduct_from_month, terms.deduct_to_month)
        });
        self.term(labels.foreign_carer_share, basis.foreign_carer, |terms| terms.share_percent.to_string());
        self.term(labels.foreign_carer_codes, basis.foreign_carer, |terms| terms.may_buy.join(list));
        self.term(labels.foreign_carer_respite, basis.foreign_carer_respite, |access| {
            words::respite_access(*access, lang).to_owned()
        });
    }

    fn term<T>(&mut self, name: &str, dated: Option<&Dated<T>>, value: impl Fn(&T) -> String) {
        if let Some(dated) = dated {
            self.sheet.line(&format!("  {name}{}{}", self.labels.colon, value(&dated.value)));
            let origin = self.origin(dated);
            self.sheet.aside("    ", &origin);
        }
    }

    fn codes(&mut self) {
        let labels = self.labels;
        let mut table = Table::new([
            (labels.code, Align::Left),
            (labels.name, Align::Left),
            (labels.unit, Align::Left),
            (labels.price, Align::Right),
            (labels.remote_price, Align::Right),
            (labels.limits, Align::Left),
            (labels.source, Align::Left),
        ]);
        for code in &self.basis.codes {
            let prices = code.prices.map(|dated| dated.value);
            let price = |of: fn(ltc_engine::basis::Prices) -> Price| {
                prices.map_or_else(|| labels.not_found.to_owned(), |prices| self.price(of(prices)))
            };
            table.row(vec![
                if code.certain { code.code.to_owned() } else { format!("{}?", code.code) },
                self.lang.of(code.name).to_owned(),
                self.lang.of(code.unit).to_owned(),
                price(|prices| prices.price),
                price(|prices| prices.remote),
                self.limits(code),
                code.prices.map_or_else(String::new, |dated| self.cited(dated)),
            ]);
        }
        self.sheet.heading(labels.service_codes);
        self.sheet.table(&table);
        self.sheet.aside("  ", labels.doubtful_code);
    }

    fn price(&self, price: Price) -> String {
        match price {
            Price::Amount(ntd) => amount(ntd),
            Price::County => self.labels.county_sets.to_owned(),
            Price::Unknown => self.labels.not_found.to_owned(),
            Price::None => "–".to_owned(),
        }
    }

    fn limits(&self, code: &CodeOn<'_>) -> String {
        let levels = code.levels.map(|dated| format!("CMS {}–{}", dated.value.min, dated.value.max));
        let limits = code.limits.iter().map(|limit| {
            let words = words::limit(limit.kind, limit.value, self.lang);
            let strength = words::strength(limit.strength, self.lang);
            self.lang.pick(format!("{words}（{strength}）"), format!("{words} ({strength})"))
        });
        levels.into_iter().chain(limits).collect::<Vec<_>>().join(self.list())
    }

    fn lists(&mut self) {
        let (lang, list, none) = (self.lang, self.list(), self.labels.none);
        self.sheet.heading(self.labels.lists);
        for (name, dated) in &self.basis.lists {
            let title = format!("{} ({})", words::list(*name, lang), name.name());
            self.term(&title, Some(dated), |codes| match codes.as_slice() {
                [] => none.to_owned(),
                codes => codes.join(list),
            });
        }
        for (name, dated) in &self.basis.professions {
            let title = format!("{} ({})", words::profession_set(*name, lang), name.name());
            let words = |all: &Vec<Profession>| all.iter().map(|one| words::profession(*one, lang)).collect::<Vec<_>>();
            self.term(&title, Some(dated), |all| words(all).join(list));
        }
    }

    fn numbers(&mut self) {
        let labels = self.labels;
        let mut table =
            Table::new([(labels.name, Align::Left), (labels.value, Align::Right), (labels.source, Align::Left)]);
        for (name, dated) in &self.basis.thresholds {
            let title = words::threshold(*name, self.lang).to_owned();
            table.row(vec![title, amount(dated.value), self.cited(dated)]);
        }
        self.sheet.heading(labels.numbers);
        self.sheet.table(&table);
    }

    fn policies(&mut self) {
        self.sheet.heading(self.labels.policies);
        for policy in &self.basis.policies {
            self.policy(policy);
        }
    }

    fn policy(&mut self, policy: &PolicyOn<'_>) {
        let default = policy.default.map(|dated| dated.value);
        self.sheet.line(&format!("  {}  {}", policy.name.name(), self.lang.of(policy.question)));
        for entry in policy.values {
            let mark = if Some(entry.value) == default { "*" } else { " " };
            self.sheet.line(&format!("    {mark} {}  {}", entry.value.name(), self.lang.of(&entry.text)));
        }
        let sure = policy.default.map_or("", |dated| words::confidence(dated.confidence, self.lang));
        let origin = format!("{} {}", self.lang.of(policy.reason), self.sources_of(policy.source, sure));
        self.sheet.aside("      ", &origin);
    }

    fn sources(&mut self) {
        let labels = self.labels;
        let mut table = Table::new([
            (labels.source, Align::Left),
            (labels.name, Align::Left),
            (labels.issuer, Align::Left),
            (labels.date, Align::Left),
        ]);
        for source in self.basis.sources {
            table.row(vec![
                source.id.clone(),
                self.lang.of(&source.title).to_owned(),
                source.issuer.as_ref().map_or_else(String::new, |issuer| self.lang.of(issuer).to_owned()),
                source.date.clone().unwrap_or_default(),
            ]);
        }
        self.sheet.heading(labels.sources);
        self.sheet.table(&table);
    }
}
