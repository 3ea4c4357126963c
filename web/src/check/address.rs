//! Views and their addresses within the page. What names a person stands in no address: the browser
//! would keep it in its history. The view itself is remembered beside the address ([`Trail`]), so that
//! going back finds the client again.

use super::desk::View;
use ltc_wire::Severity;
use ltc_wire::finding::FindingFilter;
use ltc_wire::record::RecordFilter;

/// The screen's own part of the address.
const SCREEN: &str = "#/check";

/// A view without what it is narrowed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Findings.
    Findings,
    /// Records.
    Records,
    /// Clients.
    Clients,
    /// Surcharges.
    Surcharges,
    /// Rules and what is not checked.
    Rules,
    /// Files and exports.
    Files,
}

impl Kind {
    /// Every view, in the order of the navigation.
    pub(crate) const ALL: [Self; 6] =
        [Self::Findings, Self::Records, Self::Clients, Self::Surcharges, Self::Rules, Self::Files];

    /// Its name in an address.
    fn segment(self) -> &'static str {
        match self {
            Self::Findings => "findings",
            Self::Records => "records",
            Self::Clients => "clients",
            Self::Surcharges => "surcharges",
            Self::Rules => "rules",
            Self::Files => "files",
        }
    }

    /// The view, narrowed to nothing.
    pub(crate) fn whole(self) -> View {
        match self {
            Self::Findings => View::Findings(FindingFilter::default()),
            Self::Records => View::Records(RecordFilter::default(), None),
            Self::Clients => View::Clients(None),
            Self::Surcharges => View::Surcharges,
            Self::Rules => View::Rules(None),
            Self::Files => View::Files,
        }
    }

    /// The kind of a view.
    pub(crate) fn of(view: &View) -> Self {
        match view {
            View::Findings(_) => Self::Findings,
            View::Records(..) => Self::Records,
            View::Clients(_) => Self::Clients,
            View::Surcharges => Self::Surcharges,
            View::Rules(_) => Self::Rules,
            View::Files => Self::Files,
        }
    }
}

/// The address of a view.
pub(crate) fn address_of(view: &View) -> String {
    let mut query = Query::default();
    match view {
        View::Findings(filter) => findings_query(filter, &mut query),
        View::Records(filter, at) => records_query(filter, *at, &mut query),
        View::Rules(rule) => query.put("rule", rule.as_deref()),
        View::Clients(_) | View::Surcharges | View::Files => {}
    }
    format!("{SCREEN}/{}{}", Kind::of(view).segment(), query.0)
}

/// The view of an address; none for one of another screen. What an address says that is not known is
/// passed over.
pub(crate) fn view_of(address: &str) -> Option<View> {
    let rest = address.strip_prefix(SCREEN)?;
    if !(rest.is_empty() || rest.starts_with('/') || rest.starts_with('?')) {
        return None;
    }
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let segment = path.trim_matches('/');
    let kind = Kind::ALL.into_iter().find(|kind| kind.segment() == segment).unwrap_or(Kind::Findings);
    let mut view = kind.whole();
    for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        narrow(&mut view, name, &decoded(value));
    }
    Some(view)
}

fn narrow(view: &mut View, name: &str, value: &str) {
    match view {
        View::Findings(filter) => match name {
            "rule" => filter.rules = value.split(',').map(str::to_owned).collect(),
            "day" => filter.day = Some(value.to_owned()),
            "record" => filter.record = value.parse().ok(),
            "severity" => filter.severities = value.split(',').filter_map(severity).collect(),
            "waived" => filter.waived = yes_no(value),
            "repairable" => filter.repairable = value == "yes",
            _ => {}
        },
        View::Records(filter, at) => match name {
            "worst" => filter.worst = severity(value),
            "rule" => filter.rule = Some(value.to_owned()),
            "day" => filter.day = Some(value.to_owned()),
            "changed" => filter.changed = value == "yes",
            "sort" => filter.sort = Some(value.to_owned()),
            "order" => filter.descending = value == "descending",
            "at" => *at = value.parse().ok(),
            _ => {}
        },
        View::Rules(rule) if name == "rule" => *rule = Some(value.to_owned()),
        View::Clients(_) | View::Surcharges | View::Rules(_) | View::Files => {}
    }
}

fn findings_query(filter: &FindingFilter, query: &mut Query) {
    let severities: Vec<&str> = filter.severities.iter().copied().map(severity_name).collect();
    query.put("rule", list(&filter.rules.iter().map(String::as_str).collect::<Vec<_>>()).as_deref());
    query.put("day", filter.day.as_deref());
    query.put("record", filter.record.map(|record| record.to_string()).as_deref());
    query.put("severity", list(&severities).as_deref());
    query.put("waived", filter.waived.map(|waived| if waived { "yes" } else { "no" }));
    query.put("repairable", filter.repairable.then_some("yes"));
}

fn records_query(filter: &RecordFilter, at: Option<u32>, query: &mut Query) {
    query.put("worst", filter.worst.map(severity_name));
    query.put("rule", filter.rule.as_deref());
    query.put("day", filter.day.as_deref());
    query.put("changed", filter.changed.then_some("yes"));
    query.put("sort", filter.sort.as_deref());
    query.put("order", filter.descending.then_some("descending"));
    query.put("at", at.map(|at| at.to_string()).as_deref());
}

fn list(entries: &[&str]) -> Option<String> {
    (!entries.is_empty()).then(|| entries.join(","))
}

fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn severity(name: &str) -> Option<Severity> {
    [Severity::Error, Severity::Warning, Severity::Note].into_iter().find(|severity| severity_name(*severity) == name)
}

fn yes_no(value: &str) -> Option<bool> {
    match value {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// What follows the question mark.
#[derive(Default)]
struct Query(String);

impl Query {
    fn put(&mut self, name: &str, value: Option<&str>) {
        let Some(value) = value else { return };
        self.0.push(if self.0.is_empty() { '?' } else { '&' });
        self.0.push_str(name);
        self.0.push('=');
        encode(value, &mut self.0);
    }
}

fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b',') {
            out.push(char::from(byte));
        } else {
            const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
            out.push('%');
            out.extend(DIGITS.get(usize::from(byte >> 4)));
            out.extend(DIGITS.get(usize::from(byte & 15)));
        }
    }
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let byte = after.get(..2).filter(|_| *first == b'%').and_then(|pair| std::str::from_utf8(pair).ok());
        if let Some(byte) = byte.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The views that were shown, each whole; the browser's history holds their numbers alone.
#[derive(Debug, Default)]
pub(crate) struct Trail(Vec<View>);

impl Trail {
    /// Remembers a view; its number.
    pub(crate) fn add(&mut self, view: View) -> usize {
        self.0.push(view);
        self.0.len() - 1
    }

    /// The view that belongs to an address and perhaps a number: the remembered one, where it is that of
    /// the address. After the page was loaded anew numbers mean nothing.
    pub(crate) fn view(&self, address: &str, number: Option<usize>) -> Option<View> {
        let remembered = number.and_then(|number| self.0.get(number)).filter(|view| address_of(view) == address);
        remembered.cloned().or_else(|| view_of(address))
    }
}

/// Does the next view only type on in the same search? Then it replaces the last one: nobody wants to go
/// back letter by letter.
pub(crate) fn types_on(last: &View, next: &View) -> bool {
    match (last, next) {
        (View::Findings(last), View::Findings(next)) => {
            last.text != next.text && *last == FindingFilter { text: last.text.clone(), ..next.clone() }
        }
        (View::Records(last, _), View::Records(next, _)) => {
            last.text != next.text && *last == RecordFilter { text: last.text.clone(), ..next.clone() }
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings() -> FindingFilter {
        FindingFilter {
            rules: vec!["E5007".to_owned(), "AA09-forgotten".to_owned()],
            day: Some("2026-07-01".to_owned()),
            record: Some(12),
            severities: vec![Severity::Error, Severity::Note],
            waived: Some(false),
            repairable: true,
            ..FindingFilter::default()
        }
    }

    fn records() -> RecordFilter {
        RecordFilter {
            worst: Some(Severity::Warning),
            rule: Some("E5007".to_owned()),
            day: Some("2026-07-31".to_owned()),
            changed: true,
            sort: Some("unit_price".to_owned()),
            descending: true,
            ..RecordFilter::default()
        }
    }

    #[test]
    fn what_an_address_can_hold_comes_back() {
        let narrowed = [
            View::Findings(findings()),
            View::Findings(FindingFilter { waived: Some(true), ..FindingFilter::default() }),
            View::Records(records(), Some(7)),
            View::Rules(Some("E 1/2%&規".to_owned())),
        ];
        for view in Kind::ALL.into_iter().map(Kind::whole).chain(narrowed) {
            assert_eq!(view_of(&address_of(&view)), Some(view));
        }
        assert_eq!(
            address_of(&View::Findings(FindingFilter { rules: vec!["E5007".to_owned()], ..FindingFilter::default() })),
            "#/check/findings?rule=E5007"
        );
    }

    #[test]
    fn nobody_is_named_in_an_address() {
        let person = || Some("A123456789".to_owned());
        let views = [
            View::Findings(FindingFilter {
                client: person(),
                worker: person(),
                text: "A123456789".to_owned(),
                ..FindingFilter::default()
            }),
            View::Records(
                RecordFilter {
                    client: person(),
                    worker: person(),
                    text: "A123456789".to_owned(),
                    ..Default::default()
                },
                None,
            ),
            View::Clients(person()),
        ];
        let mut trail = Trail::default();
        for view in views {
            let address = address_of(&view);
            assert!(!address.contains("A123456789"), "{address}");
            let number = trail.add(view.clone());
            assert_eq!(trail.view(&address, Some(number)), Some(view), "going back finds it again");
            assert_eq!(trail.view(&address, None), view_of(&address), "a reload does not");
        }
        assert_eq!(trail.view("#/check/files", Some(0)), Some(View::Files), "the address decides");
    }

    #[test]
    fn addresses_of_others_and_broken_ones() {
        for other in ["", "#/plan", "#/checking", "#check"] {
            assert_eq!(view_of(other), None, "{other}");
        }
        let all = Some(Kind::Findings.whole());
        for odd in
            ["#/check", "#/check/", "#/check/nothing", "#/check/findings?%%%&=&rule", "#/check/findings?record=x"]
        {
            assert_eq!(view_of(odd), all, "{odd}");
        }
        assert_eq!(view_of("#/check/records?at=-1"), Some(Kind::Records.whole()));
    }

    #[test]
    fn typing_on_in_a_search_makes_no_new_place() {
        let text = |text: &str| View::Findings(FindingFilter { text: text.to_owned(), ..findings() });
        assert!(types_on(&text("A"), &text("A1")));
        assert!(!types_on(&text("A"), &text("A")));
        assert!(!types_on(&text("A"), &View::Findings(FindingFilter { text: "A1".to_owned(), ..Default::default() })));
        assert!(!types_on(&text("A"), &View::Files));
    }
}
