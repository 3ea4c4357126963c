//! Which number formats show dates.

use crate::day::Kind;

/// What a built-in format shows, those of East Asia included.
pub(super) fn built_in(id: u16) -> Option<Kind> {
    match id {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Some(Kind::Date),
        46 => Some(Kind::Duration),
        _ => None,
    }
}

/// What a format's code shows, judged by its first section.
pub(super) fn of_code(code: &str) -> Option<Kind> {
    let mut characters = code.chars();
    let mut kind = None;
    while let Some(character) = characters.next() {
        match character.to_ascii_lowercase() {
            ';' => break,
            // A literal, a space as wide as a character, a character that fills the cell.
            '\\' | '_' | '*' => drop(characters.next()),
            '"' => drop(characters.by_ref().find(|character| *character == '"')),
            '[' => {
                let inside: String = characters.by_ref().take_while(|character| *character != ']').collect();
                if is_elapsed(&inside) {
                    return Some(Kind::Duration);
                }
            }
            'd' | 'm' | 'y' | 'h' | 's' => kind = Some(Kind::Date),
            _ => (),
        }
    }
    kind
}

/// Hours, minutes or seconds beyond their usual range: `[h]`, `[mm]`.
fn is_elapsed(inside: &str) -> bool {
    let inside = inside.to_ascii_lowercase();
    ['h', 'm', 's'].iter().any(|unit| !inside.is_empty() && inside.chars().all(|character| character == *unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_dates_and_of_others() {
        for code in
            ["yyyy-mm-dd", "[$-404]e/m/d", "ggge\"年\"m\"月\"d\"日\"", "h:mm AM/PM", "[Red]hh:mm", "D", "*-yyyy"]
        {
            assert_eq!(of_code(code), Some(Kind::Date), "{code}");
        }
        for code in ["[h]:mm", "[mm]", "[SS].00", "[Blue][h]:mm"] {
            assert_eq!(of_code(code), Some(Kind::Duration), "{code}");
        }
        for code in [
            "",
            "General",
            "0.00",
            "#,##0",
            "0.00E+00",
            "\"days\"0",
            "0\\d",
            "0_m",
            "*y0",
            "[Red]0;yyyy",
            "@",
            "[$NT$-404]#,##0",
            "[",
            "\"",
            "\\",
        ] {
            assert_eq!(of_code(code), None, "{code}");
        }
    }
}
