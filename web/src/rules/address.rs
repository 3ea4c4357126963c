//! Places inside the screen and their addresses.

use super::standard::lines::Group;
use chrono::NaiveDate;
use ltc_engine::calendar::parse_day;

/// The screen's own part of the address.
const SCREEN: &str = "#/rules";

/// A place inside the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// All rules.
    Book,
    /// One of them.
    Rule(String),
    /// The standard of a day.
    Standard(Wanted),
    /// The register of sources.
    Sources,
    /// One of them.
    Source(String),
}

/// What is wanted of the standard.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    /// The day; none: today.
    pub(super) on: Option<NaiveDate>,
    /// The values that are shown; none: prices.
    pub(super) show: Option<Group>,
    /// A code, or a part of a name, that is searched for.
    pub(super) find: Option<String>,
}

impl Place {
    /// The place of an address; what it says that is not known is passed over.
    pub(super) fn read(hash: &str) -> Self {
        let rest = hash.strip_prefix(SCREEN).unwrap_or_default();
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let mut steps = path.split('/').filter(|step| !step.is_empty());
        let (part, inside) = (steps.next().unwrap_or_default(), steps.next().map(decoded));
        match (part, inside) {
            ("book", Some(id)) => Self::Rule(id),
            ("standard", _) => Self::Standard(Wanted::read(query)),
            ("sources", Some(id)) => Self::Source(id),
            ("sources", None) => Self::Sources,
            _ => Self::Book,
        }
    }

    /// Its address.
    pub(super) fn address(&self) -> String {
        match self {
            Self::Book => format!("{SCREEN}/book"),
            Self::Rule(id) => format!("{SCREEN}/book/{}", encoded(id)),
            Self::Standard(wanted) => format!("{SCREEN}/standard{}", wanted.query()),
            Self::Sources => format!("{SCREEN}/sources"),
            Self::Source(id) => format!("{SCREEN}/sources/{}", encoded(id)),
        }
    }

    /// The part of the screen that it belongs to.
    pub(super) fn part(&self) -> Self {
        match self {
            Self::Book | Self::Rule(_) => Self::Book,
            Self::Standard(_) => Self::Standard(Wanted::default()),
            Self::Sources | Self::Source(_) => Self::Sources,
        }
    }
}

impl Wanted {
    fn read(query: &str) -> Self {
        let mut wanted = Self::default();
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            match name {
                "on" => wanted.on = parse_day(&decoded(value)).ok(),
                "show" => wanted.show = Group::from_name(value),
                "code" | "find" => wanted.find = Some(decoded(value)).filter(|text| !text.is_empty()),
                _ => {}
            }
        }
        wanted
    }

    fn query(&self) -> String {
        let on = self.on.map(|day| format!("on={day}"));
        let show = self.show.map(|group| format!("show={}", group.name()));
        let find = self.find.as_ref().map(|text| format!("find={}", encoded(text)));
        let all: Vec<String> = [on, show, find].into_iter().flatten().collect();
        if all.is_empty() { String::new() } else { format!("?{}", all.join("&")) }
    }
}

/// A text as it may stand in an address.
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~:".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// The text of an address; what is no code stays.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *first == b'%').and_then(|pair| std::str::from_utf8(pair).ok());
        let code = code.and_then(|pair| u8::from_str_radix(pair, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_by_its_address() {
        let wanted = Wanted {
            on: NaiveDate::from_ymd_opt(2018, 12, 1),
            show: Some(Group::Quotas),
            find: Some("BA02 沐浴&/".to_owned()),
        };
        for place in [
            Place::Book,
            Place::Rule("aa08-aa09-same-day".to_owned()),
            Place::Standard(Wanted::default()),
            Place::Standard(wanted),
            Place::Sources,
            Place::Source("official:E5007".to_owned()),
            Place::Source("a/b?c".to_owned()),
        ] {
            assert_eq!(Place::read(&place.address()), place);
        }
    }

    #[test]
    fn links_from_elsewhere_are_understood() {
        for day in ["2018-12-01", "107/12/01", "1071201"] {
            let place = Place::read(&format!("#/rules/standard?on={day}&code=BA02"));
            let Place::Standard(wanted) = place else { panic!("{place:?}") };
            assert_eq!(wanted.on, NaiveDate::from_ymd_opt(2018, 12, 1));
            assert_eq!(wanted.find.as_deref(), Some("BA02"));
        }
        for hash in ["#/rules", "#/rules/", "#/rules/nothing", "#/rules?x", "#/rules/book/"] {
            assert_eq!(Place::read(hash), Place::Book, "{hash}");
        }
        assert_eq!(Place::read("#/rules/standard?on=rubbish&x"), Place::Standard(Wanted::default()));
    }
}
