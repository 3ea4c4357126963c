//! The standard in force on a day, every value with its sources.

use super::paint::{Paint, Role};
use super::table::{Align, Table};
use crate::Lang;
use crate::json::{BasisOn, CodeOn, PolicyOn};
use crate::words::{self, Labels, amount, day};
use ltc_engine::basis::{CopaymentRates, Dated, Price, SourceId};

/// Everything that holds on a day as text: editions, quotas, rates, codes with prices and limits,
/// lists, numbers, policies and the register of sources.
pub fn basis_text(basis: &BasisOn<'_>, lang: Lang, colour: bool) -> String {
    let page = Page { basis, lang, labels: lang.labels(), paint: Paint { colour } };
    let mut text = page.head();
    text.push_str(&page.editions());
    if basis.edition.is_some() {
        text.push_str(&page.levels());
        text.push_str(&page.zones());
        text.push_str(&page.rates());
        text.push_str(&page.terms());
        text.push_str(&page.codes());
        text.push_str(&page.lists());
        text.push_str(&page.numbers());
        text.push_str(&page.policies());
    } else {
        text.push_str(&format!("\n{}\n", page.labels.before_first));
    }
    text.push_str(&page.sources());
    text
}

struct Page<'a> {
    basis: &'a BasisOn<'a>,
    lang: Lang,
    labels: &'static Labels,
    paint: Paint,
}

impl Page<'_> {
    fn heading(&self, text: &str) -> String {
        format!("\n{}\n", self.paint.text(Role::Heading, text))
    }

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
        let mut words = format!("{} {}, {}", self.labels.from, day(dated.from, self.lang), self.cited(dated));
        if let Some(note) = &dated.note {
            words.push_str(&format!(" — {}", self.lang.of(note)));
        }
        words
    }

    /// The line under a table for one of its columns.
    fn aside<T>(&self, title: &str, dated: Option<&Dated<T>>) -> String {
        let line = |dated| format!("  {}\n", self.paint.text(Role::Aside, &format!("{title}: {}", self.origin(dated))));
        dated.map(line).unwrap_or_default()
    }

    fn head(&self) -> String {
        let labels = self.labels;
        let title = format!("{} {}", labels.in_force_on, day(self.basis.on, self.lang));
        let edition = self.basis.edition.map_or_else(String::new, |edition| {
            format!("{} {} {} · ", labels.edition, edition.id, self.lang.of(&edition.name))
        });
        let hash = format!("{edition}{} {}", labels.basis, self.basis.basis_hash);
        format!("{}  {}\n", self.paint.text(Role::Heading, &title), self.paint.text(Role::Aside, &hash))
    }

    fn editions(&self) -> String {
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
        self.heading(labels.all_editions) + &table.lines()
    }

    fn levels(&self) -> String {
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
        self.heading(labels.by_level)
            + &table.lines()
            + &self.aside(labels.care_month, benefit.care)
            + &self.aside(labels.respite_year, benefit.respite)
    }

    fn zones(&self) -> String {
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
        self.heading(labels.zones)
            + &table.lines()
            + &self.aside(labels.per_month, benefit.transport)
            + &self.aside(labels.counties, benefit.counties)
    }

    fn rates(&self) -> String {
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
        self.heading(labels.rates) + &table.lines()
    }

    fn terms(&self) -> String {
        let labels = self.labels;
        let basis = self.basis;
        let benefit = &basis.benefit;
        let mut text = self.heading(labels.terms);
        text.push_str(&self.term(labels.transport_min_level, benefit.transport_min_level, |level| level.to_string()));
        text.push_str(&self.term(labels.retention_months, basis.retention, |months| months.to_string()));
        text.push_str(&self.term(labels.respite_months, benefit.respite_months, |months| months.to_string()));
        text.push_str(&self.term(labels.aids, benefit.aids, |aids| {
            let second = aids.second_group.map_or_else(String::new, |second| format!("、{}", amount(second)));
            format!("{}{second} / {}", amount(aids.amount), aids.years)
        }));
        text.push_str(
            &self.term(labels.advance_cap, basis.advance, |terms| {
                format!("{} × {}", terms.cap_months, terms.cap_percent)
            }),
        );
        text.push_str(&self.term(labels.advance_months, basis.advance, |terms| {
            format!("{}; {}–{}", terms.window_months, terms.deduct_from_month, terms.deduct_to_month)
        }));
        text.push_str(
            &self.term(labels.foreign_carer_share, basis.foreign_carer, |terms| terms.share_percent.to_string()),
        );
        text.push_str(
            &self.term(labels.foreign_carer_codes, basis.foreign_carer, |terms| terms.may_buy.join(self.list())),
        );
        text.push_str(&self.term(labels.foreign_carer_respite, basis.foreign_carer_respite, |access| {
            words::respite_access(*access, self.lang).to_owned()
        }));
        text
    }

    fn term<T>(&self, name: &str, dated: Option<&Dated<T>>, value: impl Fn(&T) -> String) -> String {
        let Some(dated) = dated else { return String::new() };
        format!("  {name}: {}\n    {}\n", value(&dated.value), self.paint.text(Role::Aside, &self.origin(dated)))
    }

    fn codes(&self) -> String {
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
        let doubt = self.paint.text(Role::Aside, labels.doubtful_code);
        self.heading(labels.service_codes) + &table.lines() + &format!("  {doubt}\n")
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

    fn lists(&self) -> String {
        let mut text = self.heading(self.labels.lists);
        for (name, dated) in &self.basis.lists {
            let title = format!("{} ({})", words::list(*name, self.lang), name.name());
            let codes = |codes: &Vec<String>| match codes.as_slice() {
                [] => self.labels.none.to_owned(),
                codes => codes.join(self.list()),
            };
            text.push_str(&self.term(&title, Some(dated), codes));
        }
        text
    }

    fn numbers(&self) -> String {
        let labels = self.labels;
        let mut table =
            Table::new([(labels.name, Align::Left), (labels.value, Align::Right), (labels.source, Align::Left)]);
        for (name, dated) in &self.basis.thresholds {
            let title = words::threshold(*name, self.lang).to_owned();
            table.row(vec![title, amount(dated.value), self.cited(dated)]);
        }
        self.heading(labels.numbers) + &table.lines()
    }

    fn policies(&self) -> String {
        let mut text = self.heading(self.labels.policies);
        for policy in &self.basis.policies {
            text.push_str(&self.policy(policy));
        }
        text
    }

    fn policy(&self, policy: &PolicyOn<'_>) -> String {
        let default = policy.default.map(|dated| dated.value);
        let mut text = format!("  {}  {}\n", policy.name.name(), self.lang.of(policy.question));
        for entry in policy.values {
            let mark = if Some(entry.value) == default { "*" } else { " " };
            text.push_str(&format!("    {mark} {}  {}\n", entry.value.name(), self.lang.of(&entry.text)));
        }
        let sure = policy.default.map_or("", |dated| words::confidence(dated.confidence, self.lang));
        let aside = format!("{} {}", self.lang.of(policy.reason), self.sources_of(policy.source, sure));
        text.push_str(&format!("      {}\n", self.paint.text(Role::Aside, &aside)));
        text
    }

    fn sources(&self) -> String {
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
        self.heading(labels.sources) + &table.lines()
    }
}
