//! Is an ID well formed? National IDs and resident certificates, each with its check digit.

/// What letters stand for: the place of a letter plus 10.
const LETTERS: &[u8; 26] = b"ABCDEFGHJKLMNPQRSTUVXYWZIO";

/// The weights of the ten places after the first digit of the letter.
const WEIGHTS: [u32; 10] = [9, 8, 7, 6, 5, 4, 3, 2, 1, 1];

/// Is it a national ID (a letter, 1 or 2, eight digits), a resident certificate of the present form
/// (a letter, 8 or 9, eight digits) or of the old one (a letter, A to D, eight digits), and is its
/// check digit right?
pub fn is_identity(text: &str) -> bool {
    let Some((first, rest)) = text.as_bytes().split_first() else { return false };
    let Some((second, digits)) = rest.split_first() else { return false };
    if digits.len() != 8 || !digits.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let (Some(place), Some(second)) = (number_of(*first), second_digit(*second)) else { return false };
    let digits = digits.iter().map(|digit| u32::from(digit - b'0'));
    let all = [place % 10, second].into_iter().chain(digits);
    let sum = place / 10 + all.zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum::<u32>();
    sum.is_multiple_of(10)
}

/// The number that a letter stands for.
fn number_of(letter: u8) -> Option<u32> {
    let place = LETTERS.iter().position(|known| *known == letter)?;
    u32::try_from(place + 10).ok()
}

/// The digit of the second place: written, or the last one of what the letter stands for.
fn second_digit(sign: u8) -> Option<u32> {
    match sign {
        b'1' | b'2' | b'8' | b'9' => Some(u32::from(sign - b'0')),
        b'A'..=b'D' => Some(number_of(sign)? % 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn national_ids() {
        // A = 10: 1×1 + 0×9 + 1×8 + 2×7 + 3×6 + 4×5 + 5×4 + 6×3 + 7×2 + 8×1 + 9×1 = 130.
        assert!(is_identity("A123456789"));
        assert!(is_identity("B123456780"));
        // I = 34: 3 + 4×9 + 1×8 + 1×1 (check digit 2) and zeros between: 3 + 36 + 8 + 3.
        assert!(is_identity("I100000003"));
        for wrong in
            ["A123456788", "A023456789", "A323456789", "A12345678", "A1234567890", "1123456789", "a123456789", ""]
        {
            assert!(!is_identity(wrong), "{wrong}");
        }
        assert!(!is_identity("Ａ123456789"), "not a letter of these");
    }

    #[test]
    fn every_wrong_check_digit_is_found() {
        for digit in 0..=9 {
            assert_eq!(is_identity(&format!("A12345678{digit}")), digit == 9);
        }
    }

    #[test]
    fn resident_certificates() {
        // A = 10, 8: 1 + 0 + 8×8 + 0 = 65; check digit 5.
        assert!(is_identity("A800000005"));
        assert!(!is_identity("A800000004"));
        // A = 10, 9: 1 + 72 = 73; check digit 7.
        assert!(is_identity("A900000007"));
        // Old form, A and C: C = 12, so 2: 1 + 0 + 2×8 = 17; check digit 3.
        assert!(is_identity("AC00000003"));
        assert!(!is_identity("AC00000004"));
        // D = 13, so 3: 1 + 24 = 25; check digit 5.
        assert!(is_identity("AD00000005"));
        // No certificate has another second letter: E = 14, so 4: 1 + 32 = 33; check digit 7.
        assert!(!is_identity("AE00000007"));
    }
}
