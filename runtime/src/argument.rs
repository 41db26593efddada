//! An argument knows how a value looks outside a body: in a path, a query or a header.

use crate::codec::{Json, JsonCodec, JsonKind, encode_request};

/// A value for a path, a query or a header: any model or `&str`.
pub trait ParamValue {
    /// Calls with the text of each element; with nothing for what is absent or null.
    #[doc(hidden)]
    fn each(&self, visit: &mut dyn FnMut(&str));
}

impl<T: JsonCodec> ParamValue for T {
    fn each(&self, visit: &mut dyn FnMut(&str)) {
        slot(self, visit);
    }
}

impl ParamValue for &str {
    fn each(&self, visit: &mut dyn FnMut(&str)) {
        visit(self);
    }
}

fn slot(value: &dyn JsonCodec, visit: &mut dyn FnMut(&str)) {
    if !value.is_absent() {
        json(&Json::from_checked(&encode_request(value)), visit);
    }
}

fn json(value: &Json, visit: &mut dyn FnMut(&str)) {
    match value.kind() {
        JsonKind::Null => {}
        JsonKind::Array => value.items().iter().for_each(|item| json(item, visit)),
        JsonKind::String => visit(&value.string().unwrap_or_default()),
        JsonKind::Bool | JsonKind::Integer | JsonKind::Number | JsonKind::Object => {
            visit(value.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(value: impl ParamValue) -> Vec<String> {
        let mut texts = Vec::new();
        value.each(&mut |text| texts.push(text.to_owned()));
        texts
    }

    #[test]
    fn gives_plain_text() {
        assert_eq!(texts(7i64), ["7"]);
        assert_eq!(texts(true), ["true"]);
        assert_eq!(texts(0.5f64), ["0.5"]);
        assert_eq!(texts("a \"b\"\n"), ["a \"b\"\n"]);
        assert_eq!(texts(String::from("é")), ["é"]);
        assert_eq!(texts(vec![1i64, 2]), ["1", "2"]);
        assert_eq!(texts(None::<i64>), [""; 0]);
        assert_eq!(texts(Some("x".to_owned())), ["x"]);
    }
}
