//! Encoding: from a typed value to JSON text.

use super::json_codec::JsonCodec;
use super::text::writer::{EncodeMode, Writer};

/// Encodes a value as JSON with all its fields, including [unknown fields](crate::UnknownFields) and source text that
/// was kept when the value was decoded.
pub fn encode(value: &dyn JsonCodec) -> String {
    encode_as(value, EncodeMode::Full)
}

/// Encodes a value as the JSON of a request body: like [`encode`], but without read-only fields.
pub fn encode_request(value: &dyn JsonCodec) -> String {
    encode_as(value, EncodeMode::Request)
}

/// Encodes a value like [`encode_request`]. The error is a message: JSON has no infinity and no NaN, which would become
/// `null`.
pub(crate) fn encode_finite(value: &dyn JsonCodec) -> Result<String, &'static str> {
    let mut writer = Writer::new(EncodeMode::Request);
    value.write(&mut writer);
    if writer.has_non_finite {
        return Err("a number that is infinite or not a number");
    }
    Ok(writer.finish())
}

fn encode_as(value: &dyn JsonCodec, mode: EncodeMode) -> String {
    let mut writer = Writer::new(mode);
    value.write(&mut writer);
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::encode;

    #[test]
    fn writes_floats_as_shortest_text() {
        let mut state = 7u64;
        let mut roll = |bound: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 20) % bound
        };
        for round in 0..200_000 {
            let value = match round % 4 {
                0 => roll(10_000_000) as f64 / 10f64.powi(roll(9) as i32),
                1 => roll(1 << 44) as f64 / 10f64.powi(roll(20) as i32),
                2 => roll(1 << 40) as f64 * 10f64.powi(roll(30) as i32 - 15),
                _ => f64::from_bits(roll(1 << 44) << 20 | roll(1 << 20)),
            };
            for value in [value, -value] {
                let shortest = format!("{value:?}");
                let shortest = shortest.strip_suffix(".0").unwrap_or(&shortest);
                let wanted = if value.is_finite() { shortest } else { "null" };
                assert_eq!(encode(&value), wanted);
            }
        }
    }
}
