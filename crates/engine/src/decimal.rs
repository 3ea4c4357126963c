//! Decimal fractions as text, both ways: coordinates, kilometres, what a workbook has as a number.
//!
//! The standard library reads and writes every number that there is, with tables of powers of ten for it
//! that are a tenth of the program with the check (when it is downloaded: they do not compress). Here
//! those with up to 19 digits on either side of the point are exact, as there are the rest may be off in
//! the last digit.
#![allow(clippy::float_arithmetic, reason = "measures; money is never read by this")]

use serde_json::Number;

/// Digits that are looked at; more do not fit, nor do they tell one number from another.
const DIGITS: i32 = 19;
/// The smallest power of ten that is divided by.
const LEAST: i32 = -DIGITS;
/// Whole numbers up to this are floats without loss.
const EXACT: u64 = 1 << 53;

/// Reads a number: a sign, digits with or without a point, an exponent.
pub fn parse(text: &str) -> Option<f64> {
    let (text, is_negative) = match text.strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (text.strip_prefix('+').unwrap_or(text), false),
    };
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.len() + fraction.len() == 0 {
        return None;
    }
    let mut value = 0_u64;
    let mut taken = 0;
    let mut point = i32::try_from(whole.len()).ok()?;
    for byte in whole.bytes().chain(fraction.bytes()) {
        if !byte.is_ascii_digit() {
            return None;
        }
        if value == 0 && byte == b'0' {
            // Zeros in front.
            point -= 1;
        } else if taken < DIGITS {
            value = value * 10 + u64::from(byte - b'0');
            taken += 1;
        }
    }
    // The value is whole: what it has to be multiplied by.
    let number = scaled(value, exponent.saturating_add(point).saturating_sub(taken));
    Some(if is_negative { -number } else { number })
}

/// A whole number times a power of ten.
#[allow(clippy::cast_precision_loss, reason = "it rounds, once")]
fn scaled(value: u64, exponent: i32) -> f64 {
    match exponent {
        _ if value == 0 => 0.0,
        LEAST..=0 => divided(value, 10_u64.pow(exponent.unsigned_abs())),
        _ => value as f64 * 10_f64.powi(exponent),
    }
}

/// A fraction as the nearest float: 64 binary digits, and whether there would be more.
#[allow(clippy::cast_precision_loss, reason = "it rounds, once")]
fn divided(value: u64, divisor: u64) -> f64 {
    if value <= EXACT && divisor <= EXACT {
        return value as f64 / divisor as f64;
    }
    let (mut quotient, mut rest) = (value / divisor, value % divisor);
    let mut places = 0;
    while quotient.leading_zeros() > 0 {
        let twice = u128::from(rest) * 2;
        let is_one = twice >= u128::from(divisor);
        quotient = quotient * 2 + u64::from(is_one);
        rest = rest.wrapping_mul(2).wrapping_sub(if is_one { divisor } else { 0 });
        places += 1;
    }
    (quotient | u64::from(rest > 0)) as f64 * 2_f64.powi(-places)
}

/// A number with the fewest digits that tell it from every other, without an exponent.
pub fn plain(number: f64) -> String {
    let Some(Digits { sign, significant: digits, point }) = Digits::of(number) else { return not_finite(number) };
    let len = digits.len();
    match usize::try_from(point) {
        Ok(0) | Err(_) => {
            let zeros = usize::try_from(point.unsigned_abs()).unwrap_or(0);
            if digits.is_empty() { format!("{sign}0") } else { format!("{sign}0.{}{digits}", "0".repeat(zeros)) }
        }
        Ok(point) if point >= len => format!("{sign}{digits}{}", "0".repeat(point - len)),
        Ok(point) => {
            let (whole, fraction) = digits.split_at_checked(point).unwrap_or_default();
            format!("{sign}{whole}.{fraction}")
        }
    }
}

/// The same as one digit before the point and a power of ten.
pub fn scientific(number: f64) -> String {
    let Some(Digits { sign, significant: digits, point }) = Digits::of(number) else { return not_finite(number) };
    match digits.split_at_checked(1) {
        None => format!("{sign}0e0"),
        Some((first, "")) => format!("{sign}{first}e{}", point - 1),
        Some((first, more)) => format!("{sign}{first}.{more}e{}", point - 1),
    }
}

fn not_finite(number: f64) -> String {
    let text = match number {
        number if number.is_nan() => "NaN",
        number if number > 0.0 => "inf",
        _ => "-inf",
    };
    text.to_owned()
}

/// Digits without zeros at either end, and how many stand before the point.
struct Digits {
    sign: &'static str,
    significant: String,
    point: i32,
}

impl Digits {
    /// Of a number that is one. `serde_json` knows the digits; how it sets them depends on the size.
    fn of(number: f64) -> Option<Self> {
        let text = Number::from_f64(number)?.to_string();
        let (sign, text) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
        let (digits, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let point = i32::try_from(whole.len()).ok()? + exponent.parse::<i32>().ok()?;
        let digits = [whole, fraction].concat();
        let behind = digits.trim_start_matches('0');
        let zeros = i32::try_from(digits.len() - behind.len()).ok()?;
        Some(Self { sign, significant: behind.trim_end_matches('0').to_owned(), point: point - zeros })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_what_the_standard_library_reads() {
        for text in [
            "0",
            "-0",
            "+1",
            "1.",
            ".5",
            "0.1",
            "25.033964",
            "121.5654177",
            "24.15123456789012345678",
            "1e3",
            "1.5E-3",
            "9007199254740993",
            "0.30000000000000004",
            "123456789012345678.9",
            "0.1234567890123456789",
            "00012.500",
            "1e22",
            "4.35",
            "179.99999999999997",
            "2.2250738585072011",
            "100000000000000000000",
            "1e-19",
        ] {
            assert_eq!(parse(text), text.parse().ok(), "{text}");
        }
        for text in
            ["", ".", "-", "e5", "1e", "1e+", "1 ", " 1", "1,5", "0x1", "一", "--1", "1.2.3", "1e5.0", "inf", "nan"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(parse("1e400"), Some(f64::INFINITY));
        assert_eq!(parse("1e-400"), Some(0.0));
    }

    #[test]
    fn any_coordinate_comes_back() {
        let mut seed = 1_u64;
        for _ in 0..20_000 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            #[allow(clippy::cast_precision_loss)]
            let number = (seed >> 11) as f64 / (1_u64 << 53) as f64 * 180.0;
            let text = plain(number);
            assert_eq!(text, number.to_string());
            assert_eq!(parse(&text), Some(number), "{text}");
            assert_eq!(scientific(number), format!("{number:e}"));
        }
    }

    #[test]
    fn it_writes_what_the_standard_library_writes() {
        for number in [
            0.0,
            -0.0,
            1.0,
            -25.5,
            0.1,
            1e-7,
            1.5e-9,
            5e-324,
            9.1e15,
            1e16,
            1.7e308,
            f64::NAN,
            f64::INFINITY,
            -f64::INFINITY,
            120.0,
            1234.5,
        ] {
            assert_eq!(plain(number), number.to_string());
            if number.is_finite() {
                assert_eq!(scientific(number), format!("{number:e}"));
            }
        }
    }
}
