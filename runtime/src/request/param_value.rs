//! Values of path, query, header and cookie parameters as text.

use crate::codec::{Json, JsonCodec, JsonKind, encode_finite};

/// A value for a path, query, header or cookie parameter: any type of the API, or `&str`.
///
/// A list has one text per element. `None` and null have no text, and the parameter is omitted.
pub trait ParamValue {
    /// Calls `visit` with the text of each element. The error is a message.
    #[doc(hidden)]
    fn for_each_text(&self, visit: &mut dyn FnMut(&str)) -> Result<(), &'static str>;
}

impl<T: JsonCodec> ParamValue for T {
    fn for_each_text(&self, visit: &mut dyn FnMut(&str)) -> Result<(), &'static str> {
        for_each_text(self, visit)
    }
}

impl ParamValue for &str {
    fn for_each_text(&self, visit: &mut dyn FnMut(&str)) -> Result<(), &'static str> {
        visit(self);
        Ok(())
    }
}

/// Not generic, so that it is compiled once instead of once per type.
fn for_each_text(value: &dyn JsonCodec, visit: &mut dyn FnMut(&str)) -> Result<(), &'static str> {
    if !value.is_absent() {
        visit_json(&Json::from_checked(&encode_finite(value)?), visit);
    }
    Ok(())
}

fn visit_json(value: &Json, visit: &mut dyn FnMut(&str)) {
    match value.kind() {
        JsonKind::Null => {}
        JsonKind::Array => value
            .items()
            .iter()
            .for_each(|item| visit_json(item, visit)),
        JsonKind::String => visit(&value.string().unwrap_or_default()),
        JsonKind::Bool | JsonKind::Integer | JsonKind::Number | JsonKind::Object => {
            visit(value.as_json())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(value: impl ParamValue) -> Vec<String> {
        let mut texts = Vec::new();
        let visited = value.for_each_text(&mut |text| texts.push(text.to_owned()));
        visited.expect("the value has a text");
        texts
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
            assert!(number.for_each_text(&mut |_| ()).is_err(), "{number}");
            let list = vec![1.0, number];
            assert!(list.for_each_text(&mut |_| ()).is_err(), "{list:?}");
        }
    }
}
