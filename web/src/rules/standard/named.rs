//! The lines of what has a name: terms, numbers, lists, policies, editions. No browser here.

use super::lines::{Group, Line, Maker, Value, Worth};
use ltc_report::words::{self, amount};

impl Maker<'_> {
    /// Retention, advance, foreign carers, what families have in common.
    pub(super) fn terms(self) -> Vec<Line> {
        let (document, labels) = (self.basis.document(), self.lang.labels());
        let line = |id: &str, name: &str| self.line(Group::Terms, id, name);
        let (advance, carer) = (&document.advance.terms, &document.foreign_carer);
        let mut lines = vec![
            self.dated(line("retention", labels.retention_months), &document.retention, |months| {
                Value::Number((*months).into())
            }),
            self.dated(
                line("benefit/respite_months", labels.respite_months),
                &document.benefit.respite_months,
                |months| Value::Number((*months).into()),
            ),
            self.dated(line("advance/cap", self.words.advance_cap), advance, |terms| {
                let text = self.words.advance_cap_is.replace("{months}", &terms.cap_months.to_string());
                Value::Text(text.replace("{percent}", &terms.cap_percent.to_string()))
            }),
            self.dated(line("advance/window", self.words.advance_window), advance, |terms| {
                Value::Text(self.words.months.replace("{}", &terms.window_months.to_string()))
            }),
            self.dated(line("advance/deduction", self.words.advance_deduction), advance, |terms| {
                let text = self.words.months_from_to.replace("{from}", &terms.deduct_from_month.to_string());
                Value::Text(text.replace("{to}", &terms.deduct_to_month.to_string()))
            }),
            self.dated(line("foreign_carer/share", labels.foreign_carer_share), &carer.terms, |terms| {
                Value::Number(terms.share_percent.into())
            }),
            self.dated(line("foreign_carer/may_buy", labels.foreign_carer_codes), &carer.terms, |terms| {
                self.joined(&terms.may_buy)
            }),
            self.dated(line("foreign_carer/respite", labels.foreign_carer_respite), &carer.respite, |access| {
                Value::Text(words::respite_access(*access, self.lang).to_owned())
            }),
        ];
        lines.extend(self.families());
        lines
    }

    fn families(self) -> Vec<Line> {
        let families = self.basis.document().families.iter();
        let line = |(family, terms): (&ltc_engine::basis::Family, &ltc_engine::basis::FamilyTerms)| {
            let purse = terms.quota_type.map_or(self.words.no_purse, |purse| words::quota_type(purse, self.lang));
            let mut facts = vec![purse.to_owned()];
            facts.extend(terms.per_bundle.then(|| self.words.per_bundle.to_owned()));
            facts.extend(terms.copayment_free.then(|| self.words.copayment_free.to_owned()));
            let worth = Worth {
                from: None,
                to: None,
                value: self.joined(&facts),
                remote: None,
                source: terms.source.clone(),
                confidence: terms.confidence,
                note: None,
            };
            let name = format!("{} {}", family.name(), self.lang.of(&terms.name));
            Line { now: Some(worth), ..self.line(Group::Terms, family.name(), name) }
        };
        families.map(line).collect()
    }

    /// Numbers, lists, policies, editions.
    pub(super) fn named(self) -> Vec<Line> {
        let document = self.basis.document();
        let mut lines = Vec::new();
        for (name, timeline) in &document.thresholds {
            let line = self.line(Group::Numbers, name.name(), words::threshold(*name, self.lang));
            lines.push(self.dated(line, timeline, |number| Value::Number(*number)));
        }
        for (name, timeline) in &document.lists {
            let line = self.line(Group::Lists, name.name(), words::list(*name, self.lang));
            lines.push(self.dated(line, timeline, |codes| self.joined(codes)));
        }
        for (name, timeline) in &document.professions {
            let line = self.line(Group::Lists, name.name(), words::profession_set(*name, self.lang));
            lines.push(self.dated(line, timeline, |all| {
                let all: Vec<String> = all.iter().map(|one| words::profession(*one, self.lang).to_owned()).collect();
                self.joined(&all)
            }));
        }
        lines.extend(self.policies());
        lines.extend(self.editions());
        lines
    }

    /// Each with its default, and what else may be chosen.
    fn policies(self) -> Vec<Line> {
        let line = |policy: &ltc_engine::basis::PolicyEntry| {
            let text = |value| {
                let entry = policy.values.iter().find(|entry| entry.value == value);
                entry.map(|entry| self.lang.of(&entry.text)).unwrap_or_default().to_owned()
            };
            let now = policy.default.at(self.on).map(|dated| dated.value);
            let others = policy.values.iter().filter(|entry| Some(entry.value) != now);
            let others: Vec<String> = others.map(|entry| self.lang.of(&entry.text).to_owned()).collect();
            let other = self.words.may_also_be.replace("{}", &others.join(self.lang.pick("；", "; ")));
            let reason = self.lang.of(&policy.reason).to_owned();
            let line = self.line(Group::Policies, policy.name.name(), self.lang.of(&policy.question));
            let line = self.dated(line, &policy.default, |value| Value::Text(text(*value)));
            let other = if others.is_empty() { self.words.only_reading.to_owned() } else { other };
            Line { notes: vec![other, reason], ..line }
        };
        self.basis.document().policies.iter().map(line).collect()
    }

    fn editions(self) -> Vec<Line> {
        let here = self.basis.edition(self.on).map(|edition| edition.id.as_str());
        let line = |edition: &ltc_engine::basis::Edition| {
            let since = words::day(edition.from, self.lang);
            let state = if here == Some(edition.id.as_str()) { self.words.in_force.to_owned() } else { String::new() };
            let value = [self.words.since.replace("{}", &since), state];
            let value: Vec<String> = value.into_iter().filter(|part| !part.is_empty()).collect();
            let worth = Worth {
                from: Some(edition.from),
                to: None,
                value: self.joined(&value),
                remote: None,
                source: edition.source.clone(),
                confidence: edition.confidence,
                note: edition.note.as_ref().map(|note| self.lang.of(note).to_owned()),
            };
            let approvable = edition.approvable_from.map(|day| {
                format!(
                    "{}{}{}",
                    self.lang.labels().approvable_from,
                    self.lang.labels().colon,
                    words::day(day, self.lang)
                )
            });
            let locks = edition.locks_earlier_plans.then(|| self.words.locks_earlier_plans.to_owned());
            let name = self.lang.of(&edition.name);
            Line {
                now: Some(worth),
                notes: approvable.into_iter().chain(locks).collect(),
                ..self.line(Group::Editions, &edition.id, name)
            }
        };
        self.basis.document().editions.iter().map(line).collect()
    }
}

/// An amount with its unit, for a heading.
pub(in crate::rules) fn counted(number: usize) -> String {
    amount(i64::try_from(number).unwrap_or_default())
}
