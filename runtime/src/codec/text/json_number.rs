//! Numbers as JSON writes them.

/// A number as written, and what the pass over its digits found.
pub(crate) struct JsonNumber<'a> {
    pub(crate) text: &'a str,
    pub(crate) negative: bool,
    /// All digits before the exponent as one number. Overflows silently beyond 19 digits.
    pub(crate) mantissa: u64,
    /// How many digits the mantissa has.
    pub(crate) digits: u32,
    /// How many of them follow the decimal point.
    pub(crate) fraction_digits: u32,
    pub(crate) has_exponent: bool,
}

impl JsonNumber<'_> {
    /// Whether it is written without fraction and exponent.
    pub(crate) fn is_integer(&self) -> bool {
        self.fraction_digits == 0 && !self.has_exponent
    }
}
