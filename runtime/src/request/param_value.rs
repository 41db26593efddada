//! Values of path, query, header and cookie parameters as text.

use crate::codec::{Json, JsonCodec, encode_finite};

/// A value for a path, query, header or cookie parameter: any type of the API, or `&str`.
///
/// `None` and null have no text, and the parameter is omitted.
pub trait ParamValue {
    /// The value, or `None` if it is absent. The error is a message.
    #[doc(hidden)]
    fn to_json(&self) -> Result<Option<Json>, &'static str>;
}

impl<T: JsonCodec> ParamValue for T {
    fn to_json(&self) -> Result<Option<Json>, &'static str> {
        to_json(self)
    }
}

impl ParamValue for &str {
    fn to_json(&self) -> Result<Option<Json>, &'static str> {
        Ok(Some(Json::from(*self)))
    }
}

/// Not generic, so that it is compiled once instead of once per type.
fn to_json(value: &dyn JsonCodec) -> Result<Option<Json>, &'static str> {
    match value.is_absent() {
        true => Ok(None),
        false => Ok(Some(Json::from_checked(&encode_finite(value)?))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::style;

    fn texts(value: impl ParamValue) -> Vec<String> {
        let json = value.to_json().expect("the value has a text");
        json.map_or_else(Vec::new, |json| style::texts(&json))
    }

    #[test]
    fn writes_scalars_without_quotes_and_lists_by_element() {
        assert_eq!(texts(7i64), ["7"]);
        assert_eq!(texts(true), ["true"]);
        assert_eq!(texts(0.5f64), ["0.5"]);
        assert_eq!(texts("a \"b\"\n"), ["a \"b\"\n"]);
        assert_eq!(texts(String::from("é")), ["é"]);
        assert_eq!(texts(vec![1i64, 2]), ["1", "2"]);
        assert_eq!(texts(None::<i64>), [""; 0]);
        assert_eq!(texts(Some("x".to_owned())), ["x"]);
    }

    #[test]
    fn rejects_numbers_without_a_text() {
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert!(number.to_json().is_err(), "{number}");
            let list = vec![1.0, number];
            assert!(list.to_json().is_err(), "{list:?}");
        }
    }
}
