//! Writes values in the styles of parameters.

use crate::codec::{Json, JsonKind};
use crate::request::parameter::ParameterStyle;
use crate::url;

/// Escapes a name or an element of a value.
type Escape = fn(&str) -> String;

/// Escapes all characters but the unreserved ones.
pub(crate) fn escape(text: &str) -> String {
    url::encode_component(text).to_string()
}

/// Escapes what a query does not allow or gives a meaning.
pub(crate) fn escape_unsafe(text: &str) -> String {
    url::encode_unsafe(text)
}

/// Escapes nothing: the values of headers are sent as they are.
pub(crate) fn verbatim(text: &str) -> String {
    text.to_owned()
}

/// The texts of a value without names: one of each element of a list and of each property of an object.
pub(crate) fn texts(value: &Json) -> Vec<String> {
    match value.kind() {
        JsonKind::Null => Vec::new(),
        JsonKind::Array => value.items().iter().flat_map(element_texts).collect(),
        JsonKind::Object => properties(value)
            .into_iter()
            .map(|(_, text)| text)
            .collect(),
        JsonKind::String | JsonKind::Bool | JsonKind::Integer | JsonKind::Number => {
            vec![text(value)]
        }
    }
}

/// The texts of an element of a list. An object is one text.
fn element_texts(element: &Json) -> Vec<String> {
    match element.kind() {
        JsonKind::Object => vec![text(element)],
        _ => texts(element),
    }
}

/// A value as one text: a string as it is, anything else as JSON.
fn text(value: &Json) -> String {
    match value.string() {
        Some(text) => text,
        None => value.as_json().to_owned(),
    }
}

/// The text of a value that is neither null nor a list nor an object. In most styles it is written in the same way.
pub(crate) fn scalar_text(value: &Json, style: ParameterStyle) -> Option<String> {
    if style == ParameterStyle::Json {
        return None;
    }
    match value.kind() {
        JsonKind::Null | JsonKind::Array | JsonKind::Object => None,
        JsonKind::String | JsonKind::Bool | JsonKind::Integer | JsonKind::Number => {
            Some(text(value))
        }
    }
}

/// The properties of an object that are not null.
fn properties(value: &Json) -> Vec<(String, String)> {
    let entries = value.entries().into_iter();
    let present = entries.filter(|(_, value)| value.kind() != JsonKind::Null);
    present.map(|(key, value)| (key, text(&value))).collect()
}

/// A value in a path or a header. `None` if it has no text: null, or a list or an object without elements.
pub(crate) fn expand(
    name: &str,
    style: ParameterStyle,
    value: &Json,
    escape: Escape,
) -> Option<String> {
    let texts = texts(value);
    if texts.is_empty() {
        return None;
    }
    let is_object = value.kind() == JsonKind::Object;
    let list = |separator: &str| match is_object {
        true => flat(value, separator, escape),
        false => join(texts.iter().map(|text| escape(text)), separator),
    };
    let exploded = |separator: &str| match is_object {
        true => join(
            properties(value)
                .iter()
                .map(|(key, text)| format!("{}={}", escape(key), escape(text))),
            separator,
        ),
        false => list(separator),
    };
    // RFC 6570 writes an empty value of this style without `=`.
    let matrix = |name: &str, value: &str| match value {
        "" => format!(";{}", escape(name)),
        value => format!(";{}={value}", escape(name)),
    };
    Some(match style {
        ParameterStyle::SimpleExploded => exploded(","),
        ParameterStyle::Label => format!(".{}", list(",")),
        ParameterStyle::LabelExploded => format!(".{}", exploded(".")),
        ParameterStyle::Matrix => matrix(name, &list(",")),
        ParameterStyle::MatrixExploded if is_object => properties(value)
            .iter()
            .map(|(key, text)| matrix(key, &escape(text)))
            .collect(),
        ParameterStyle::MatrixExploded => texts
            .iter()
            .map(|text| matrix(name, &escape(text)))
            .collect(),
        ParameterStyle::Json => escape(value.as_json()),
        ParameterStyle::Simple
        | ParameterStyle::Form
        | ParameterStyle::FormExploded
        | ParameterStyle::SpaceDelimited
        | ParameterStyle::PipeDelimited
        | ParameterStyle::DeepObject => list(","),
    })
}

/// A value as `name=value` pairs of a query, a form or cookies.
pub(crate) fn pairs(
    name: &str,
    style: ParameterStyle,
    value: &Json,
    escape_value: Escape,
) -> Vec<String> {
    let texts = texts(value);
    let key = escape(name);
    if style == ParameterStyle::Json && value.kind() != JsonKind::Null {
        return vec![format!("{key}={}", escape_value(value.as_json()))];
    }
    if texts.is_empty() {
        return Vec::new();
    }
    let is_object = value.kind() == JsonKind::Object;
    let one = |separator: &str| match is_object {
        true => vec![format!("{key}={}", flat(value, separator, escape_value))],
        false => {
            let texts = texts.iter().map(|text| escape_value(text));
            vec![format!("{key}={}", join(texts, separator))]
        }
    };
    match style {
        ParameterStyle::FormExploded if is_object => properties(value)
            .iter()
            .map(|(key, text)| format!("{}={}", escape(key), escape_value(text)))
            .collect(),
        ParameterStyle::FormExploded => texts
            .iter()
            .map(|text| format!("{key}={}", escape_value(text)))
            .collect(),
        ParameterStyle::SpaceDelimited => one("%20"),
        ParameterStyle::PipeDelimited => one("%7C"),
        ParameterStyle::DeepObject => {
            let mut pairs = Vec::new();
            deep(name.to_owned(), value, escape_value, &mut pairs);
            pairs
        }
        ParameterStyle::Form
        | ParameterStyle::Simple
        | ParameterStyle::SimpleExploded
        | ParameterStyle::Label
        | ParameterStyle::LabelExploded
        | ParameterStyle::Matrix
        | ParameterStyle::MatrixExploded
        | ParameterStyle::Json => one(","),
    }
}

/// The keys and values of an object in turn.
fn flat(value: &Json, separator: &str, escape: Escape) -> String {
    let properties = properties(value);
    let both = properties.iter().flat_map(|(key, text)| [key, text]);
    join(both.map(|text| escape(text)), separator)
}

/// One pair for each scalar in a value, named by the keys and the indices that lead to it.
fn deep(name: String, value: &Json, escape_value: Escape, pairs: &mut Vec<String>) {
    match value.kind() {
        JsonKind::Null => {}
        JsonKind::Object => {
            for (key, value) in value.entries() {
                deep(format!("{name}[{key}]"), &value, escape_value, pairs);
            }
        }
        JsonKind::Array => {
            for (index, value) in value.items().iter().enumerate() {
                deep(format!("{name}[{index}]"), value, escape_value, pairs);
            }
        }
        JsonKind::String | JsonKind::Bool | JsonKind::Integer | JsonKind::Number => {
            pairs.push(format!("{}={}", escape(&name), escape_value(&text(value))));
        }
    }
}

fn join(texts: impl Iterator<Item = String>, separator: &str) -> String {
    texts.collect::<Vec<_>>().join(separator)
}
