//! The plain notation of numbers, in which equal numbers are equal texts.

/// The longest run of zeros that is written out.
const MAX_ZEROS: usize = 40;

/// A number without an exponent and without zeros that mean nothing: `10.0` and `1e1` are `10`. All other digits are kept, and
/// so is a number with a very large exponent.
pub fn plain_number(text: &str) -> String {
    plain(text).unwrap_or_else(|| text.to_owned())
}

fn plain(text: &str) -> Option<String> {
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(unsigned) => ("-", unsigned),
        None => ("", text),
    };
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent: i64 = exponent.parse().ok()?;
    let digits = format!("{whole}{fraction}");
    // Where the decimal point is, counted from the first digit.
    let point = i64::try_from(whole.len()).ok()?.checked_add(exponent)?;
    let zeros = usize::try_from(point.unsigned_abs())
        .ok()?
        .saturating_sub(digits.len());
    if zeros > MAX_ZEROS || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (whole, fraction) = match usize::try_from(point) {
        Ok(point) if point <= digits.len() => {
            (digits[..point].to_owned(), digits[point..].to_owned())
        }
        Ok(point) => (format!("{digits:0<point$}"), String::new()),
        Err(_) => {
            let zeros = "0".repeat(usize::try_from(point.unsigned_abs()).ok()?);
            (String::new(), format!("{zeros}{digits}"))
        }
    };
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let fraction = fraction.trim_end_matches('0');
    Some(match (whole, fraction) {
        ("0", "") => "0".to_owned(),
        (whole, "") => format!("{sign}{whole}"),
        (whole, fraction) => format!("{sign}{whole}.{fraction}"),
    })
}

#[cfg(test)]
mod tests {
    use super::plain_number;

    #[test]
    fn equal_numbers_are_equal_texts() {
        for (texts, plain) in [
            (
                &["10", "10.0", "1e1", "1.0E+1", "100e-1", "010.00"][..],
                "10",
            ),
            (&["-0.5", "-.5", "-5e-1", "-0.50"], "-0.5"),
            (&["0", "-0", "0.0", "0e9"], "0"),
            (&["0.000001", "1e-6", "10e-7"], "0.000001"),
            (&["1.25", "125e-2"], "1.25"),
            (&["1000000000000000000000.1"], "1000000000000000000000.1"),
            (&["1e999"], "1e999"),
            (&["1e-999"], "1e-999"),
            (&["9e99999999999999999999"], "9e99999999999999999999"),
        ] {
            for text in texts {
                assert_eq!(plain_number(text), plain, "{text}");
            }
        }
    }
}
