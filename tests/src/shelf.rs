//! The rule book as the documents that the web app fetches (`web/rules/`).

use crate::book::{root, rule_files};
use crate::examples::{checked, message_of};
use ltc_check::Checker;
use ltc_check::entry::Need;
use ltc_check::records::{Field, RecordId};
use ltc_engine::basis::{Basis, ListName, ThresholdName};
use ltc_engine::rule::Surcharge;
use ltc_engine::text::Text;
use ltc_report::Lang;
use ltc_report::book::{
    Beside, BookDocument, BookKind, BookRule, Channel, ExamplesDocument, Mark, Named, RuleExamples, ShownExample,
    Standing, Topic, values,
};
use ltc_report::words::book::{example_list, example_repeat};
use ltc_report::words::check::{field_name, need};
use ltc_report::words::{both, conditions, field as name_of_field};
use ltc_rulebook::{Example, Rule, in_order};
use serde_json::Value;
use std::path::PathBuf;

/// How many related rules are named.
const MOST_RELATED: usize = 8;

/// Both files with their content.
pub fn shelf() -> [(PathBuf, String); 2] {
    let directory = root().join("web/rules");
    let book = serde_json::to_string(&book_document()).expect("the book is JSON");
    let examples = serde_json::to_string(&examples_document()).expect("the examples are JSON");
    [(directory.join("rule-book.json"), book + "\n"), (directory.join("rule-examples.json"), examples + "\n")]
}

/// What every rule says.
pub fn book_document() -> BookDocument {
    let basis = Basis::embedded().expect("the standard");
    let mut rules: Vec<BookRule> = Topic::all().map(|topic| rule(&basis, topic)).collect();
    rules.extend(conditions().map(condition));
    let families: Vec<Vec<String>> =
        rule_files().into_iter().map(|file| file.rules.into_iter().map(|rule| rule.id).collect()).collect();
    let related: Vec<Vec<String>> = rules.iter().map(|rule| related(rule, &rules, &families)).collect();
    for (rule, related) in rules.iter_mut().zip(related) {
        rule.related = related;
    }
    let needs = Need::ALL.iter();
    let needs = needs.map(|one| Named { id: one.name().to_owned(), name: both(|lang| need(*one, lang).to_owned()) });
    BookDocument { rules, needs: needs.collect() }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn rule(basis: &Basis, topic: Topic) -> BookRule {
    let words = |lang| topic.words(lang);
    BookRule {
        id: topic.id().to_owned(),
        kind: match topic {
            Topic::Check(_) => BookKind::Records,
            Topic::Case(_) => BookKind::Case,
            Topic::Elsewhere(_) => BookKind::Elsewhere,
        },
        official: topic.is_official(),
        standing: topic.standing(),
        severity: topic.severity(),
        scope: topic.scope(),
        needs: topic.needs().iter().map(|need| need.name().to_owned()).collect(),
        repair: topic.has_repair(),
        what: both(|lang| words(lang).what.to_owned()),
        why: Some(both(|lang| words(lang).why.to_owned())),
        todo: topic.severity().map(|_| both(|lang| words(lang).todo.to_owned())),
        about: topic.page().map(|page| page.what.trim().to_owned()),
        source: owned(topic.sources()),
        values: values(basis, topic).iter().map(|value| value.id.to_owned()).collect(),
        instead: owned(topic.instead()),
        related: Vec::new(),
    }
}

/// A condition of a surcharge. Its numbers and lists have the surcharge's name in theirs.
fn condition(id: &str) -> BookRule {
    let code = id.split('-').next().unwrap_or_default();
    let surcharge = Surcharge::ALL.iter().find(|one| one.code() == code).expect("a surcharge");
    let prefix = format!("{}_", code.to_ascii_lowercase());
    let names = ThresholdName::ALL.iter().map(|one| one.name()).chain(ListName::ALL.iter().map(|one| one.name()));
    BookRule {
        id: id.to_owned(),
        kind: BookKind::Condition,
        official: false,
        standing: Standing::Checked,
        severity: None,
        scope: None,
        needs: Vec::new(),
        repair: false,
        what: both(|lang| ltc_report::words::condition(id, lang).to_owned()),
        why: None,
        todo: None,
        about: None,
        source: owned(surcharge.sources()),
        values: names.filter(|name| name.starts_with(&prefix)).map(str::to_owned).collect(),
        instead: Vec::new(),
        related: Vec::new(),
    }
}

/// Rules that a rule names or that name it, then those of its file, then those that cite the same clause.
fn related(rule: &BookRule, all: &[BookRule], families: &[Vec<String>]) -> Vec<String> {
    let own_family = families.iter().find(|family| family.contains(&rule.id));
    let clauses: Vec<&String> = rule.source.iter().filter(|id| is_clause(id)).collect();
    let surcharge = |id: &str| id.split('-').next().filter(|code| code.starts_with("AA")).map(str::to_owned);
    let rank = |other: &BookRule| {
        if names(rule, &other.id) || names(other, &rule.id) {
            return Some(0);
        }
        if own_family.is_some_and(|family| family.contains(&other.id)) {
            return Some(1);
        }
        if surcharge(&rule.id).is_some() && surcharge(&rule.id) == surcharge(&other.id) {
            return Some(1);
        }
        clauses.iter().any(|id| other.source.contains(id)).then_some(2)
    };
    let mut others: Vec<(usize, &str)> = all
        .iter()
        .filter(|other| other.id != rule.id)
        .filter_map(|other| Some((rank(other)?, other.id.as_str())))
        .collect();
    others.sort_by_key(|(rank, _)| *rank);
    others.into_iter().take(MOST_RELATED).map(|(_, id)| id.to_owned()).collect()
}

/// Does a reference lead to a clause? Every official code cites the list of all of them.
fn is_clause(id: &str) -> bool {
    id.contains(['-', ':']) && !id.starts_with("official")
}

fn names(rule: &BookRule, id: &str) -> bool {
    let texts = [rule.why.as_ref(), rule.todo.as_ref()];
    rule.instead.iter().any(|other| other == id) || texts.iter().flatten().any(|text| mentions(&text.zh, id))
}

/// Does the id stand in a text as a word of its own?
fn mentions(text: &str, id: &str) -> bool {
    let is_part = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    text.match_indices(id)
        .any(|(at, _)| !is_part(text[..at].chars().next_back()) && !is_part(text[at + id.len()..].chars().next()))
}

/// The examples as tables.
pub fn examples_document() -> ExamplesDocument {
    let files = rule_files();
    let rules: Vec<RuleExamples> = in_order(&files).into_iter().map(|(_, rule)| examples_of(rule)).collect();
    let used = |field: &Field| {
        let examples = rules.iter().flat_map(|rule| rule.passes.iter().chain(&rule.fails));
        examples.into_iter().any(|example| example.columns.iter().any(|column| column == field.name()))
    };
    let fields = Field::ALL.iter().filter(|field| used(field));
    let fields =
        fields.map(|one| Named { id: one.name().to_owned(), name: both(|lang| field_name(*one, lang).to_owned()) });
    ExamplesDocument { fields: fields.collect(), rules }
}

fn examples_of(rule: &Rule) -> RuleExamples {
    let all = |examples: &[Example], fails| examples.iter().map(|one| shown(one, &rule.id, fails)).collect();
    RuleExamples { id: rule.id.clone(), passes: all(&rule.page.passes, false), fails: all(&rule.page.fails, true) }
}

fn shown(example: &Example, rule: &str, fails: bool) -> ShownExample {
    checked(example, |checker| {
        let records = checker.context().records;
        let ids = || 0..RecordId::try_from(records.len()).expect("few records");
        let value = |record, field| short(example, &records.value(record, field));
        let columns: Vec<Field> = columns(checker, &value);
        let rows = ids().map(|record| columns.iter().map(|field| value(record, *field)).collect()).collect();
        let mut notes: Vec<_> =
            example.lists.iter().map(|(list, code)| both(|lang| example_list(list, code, lang))).collect();
        notes.extend(example.repeats.iter().map(|(one, times)| both(|lang| example_repeat(one, *times, lang))));
        ShownExample {
            channel: channel(example.channel),
            notes,
            marks: if fails { marks(checker, rule, &columns) } else { Vec::new() },
            columns: columns.iter().map(|field| field.name().to_owned()).collect(),
            rows,
            message: fails.then(|| both(|lang: Lang| message_of(checker, rule, lang).unwrap_or_default())),
            beside: beside(example),
        }
    })
}

fn channel(one: ltc_rulebook::Channel) -> Channel {
    match one {
        ltc_rulebook::Channel::Table => Channel::Table,
        ltc_rulebook::Channel::FeeApply => Channel::FeeApply,
        ltc_rulebook::Channel::CheckInput => Channel::CheckInput,
    }
}

/// A text that is meant many times, shown by its beginning.
fn short(example: &Example, value: &str) -> String {
    example
        .repeats
        .iter()
        .fold(value.to_owned(), |text, (one, times)| text.replace(&one.repeat(*times), &format!("{one}…（×{times}）")))
}

/// Fields that some record has. Hour and minute apart only where they make no time together.
fn columns(checker: &Checker<'_>, value: &dyn Fn(RecordId, Field) -> String) -> Vec<Field> {
    let records = checker.context().records;
    let ids = || 0..RecordId::try_from(records.len()).expect("few records");
    let parts = [
        (Field::StartHour, Field::Start),
        (Field::StartMinute, Field::Start),
        (Field::EndHour, Field::End),
        (Field::EndMinute, Field::End),
    ];
    let is_shown = |field: Field| {
        let whole = parts.iter().find(|(part, _)| *part == field).map(|(_, whole)| *whole);
        ids()
            .any(|record| !value(record, field).is_empty() && whole.is_none_or(|whole| value(record, whole).is_empty()))
    };
    // The reader's order: who, when, what, how much, by whom.
    let first = [Field::Client, Field::Date, Field::EndDate, Field::Start, Field::End, Field::Code];
    let rest = Field::ALL.iter().copied().filter(|field| !first.contains(field));
    first.into_iter().chain(rest).filter(|field| is_shown(*field)).collect()
}

/// Where the rule finds something.
fn marks(checker: &Checker<'_>, rule: &str, columns: &[Field]) -> Vec<Mark> {
    let hits = checker.found().hits().iter().filter(|hit| hit.rule.entry().id == rule);
    let mark = |hit: &ltc_check::hit::Hit| {
        let whole = match hit.field {
            Some(Field::StartHour | Field::StartMinute) if !columns.contains(&Field::StartHour) => Some(Field::Start),
            Some(Field::EndHour | Field::EndMinute) if !columns.contains(&Field::EndHour) => Some(Field::End),
            other => other,
        };
        let column = whole.filter(|field| columns.contains(field)).map(|field| field.name().to_owned());
        Mark { row: hit.record, column }
    };
    let mut marks: Vec<Mark> = hits.clone().map(mark).collect();
    let others = hits.flat_map(|hit| checker.found().related(hit)).map(|record| Mark { row: *record, column: None });
    for other in others {
        if !marks.iter().any(|mark| mark.row == other.row) {
            marks.push(other);
        }
    }
    marks.dedup();
    marks
}

/// What an example brings beside the records, value by value.
fn beside(example: &Example) -> Vec<Beside> {
    if example.channel != ltc_rulebook::Channel::CheckInput {
        return Vec::new();
    }
    let document: Value = serde_json::from_str(&example.text).expect("a document");
    let mut all = Vec::new();
    for (name, value) in document.as_object().expect("an object").iter().filter(|(name, _)| *name != "records") {
        leaves(value, &[label(name)], &mut all);
    }
    all
}

fn label(name: &str) -> Text {
    both(|lang| name_of_field(name, lang).unwrap_or(name).to_owned())
}

/// The values below one, each with its way there.
fn leaves(value: &Value, way: &[Text], all: &mut Vec<Beside>) {
    let deeper = |step: Text| {
        let mut way = way.to_vec();
        way.push(step);
        way
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| leaves(value, &deeper(label(name)), all)),
        Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
            for (place, item) in items.iter().enumerate() {
                if items.len() == 1 {
                    leaves(item, way, all);
                } else {
                    let number = (place + 1).to_string();
                    leaves(item, &deeper(Text::new(number.clone(), number)), all);
                }
            }
        }
        other => {
            let text = match other {
                Value::String(text) => text.clone(),
                Value::Array(items) => {
                    let plain = |item: &Value| item.as_str().map_or_else(|| item.to_string(), str::to_owned);
                    items.iter().map(plain).collect::<Vec<_>>().join(", ")
                }
                other => other.to_string(),
            };
            let name = both(|lang| way.iter().map(|step| lang.of(step)).collect::<Vec<_>>().join(" › "));
            all.push(Beside { name, value: text });
        }
    }
}
