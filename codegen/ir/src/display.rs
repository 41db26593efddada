//! Display: names, types and other facts as text for people.

use crate::case::push_capital;
pub use crate::case::{camel, snake};
pub use crate::model::template;
use crate::{Api, Constraints, Format, Int, Literal, Prim, Server, Status, Type};

/// The text with its first letter in upper case.
pub fn capital(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_capital(&mut out, text);
    out
}

/// A type: `bool`, `i32`, `i64`, `u32`, `u64`, `i128`, `f64`, `string`, `any`, `list<..>`, `map<..>`
/// or the name of a named one. Inside a list or map, `?` marks what may be null.
pub fn ty(api: &Api, ty: &Type) -> String {
    match ty.bare() {
        Type::Prim(prim) => scalar(prim).to_owned(),
        Type::Def(id) => camel(&api.types[*id].name),
        Type::List(inner) => format!("list<{}>", part(api, inner)),
        Type::Map(inner) => format!("map<{}>", part(api, inner)),
        Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => "any".to_owned(),
    }
}

/// A type with `?` after it if it may be null.
pub fn part(api: &Api, inner: &Type) -> String {
    let nullable = if inner.is_nullable() { "?" } else { "" };
    format!("{}{nullable}", ty(api, inner))
}

/// A scalar: `bool`, `i64`, `f64`, `string`.
pub fn scalar(prim: &Prim) -> &'static str {
    match prim {
        Prim::Bool => "bool",
        Prim::Int(range) => int(*range),
        Prim::Float => "f64",
        Prim::Text(_) => "string",
    }
}

fn int(range: Int) -> &'static str {
    match range {
        Int::I32 => "i32",
        Int::I64 => "i64",
        Int::U32 => "u32",
        Int::U64 => "u64",
        Int::I128 => "i128",
    }
}

/// The format of text, or of the text in a list or map.
pub fn format(ty: &Type) -> Option<String> {
    match ty.bare() {
        Type::Prim(Prim::Text(format)) => look(format),
        Type::List(inner) | Type::Map(inner) => self::format(inner),
        _ => None,
    }
}

/// A format: `date-time`, `uuid`, `quoted i64`. None for plain text.
pub fn look(format: &Format) -> Option<String> {
    Some(match format {
        Format::Plain => return None,
        Format::DateTime => "date-time".into(),
        Format::Date => "date".into(),
        Format::Uuid => "uuid".into(),
        Format::Uri => "uri".into(),
        Format::Email => "email".into(),
        Format::Hostname => "hostname".into(),
        Format::Ipv4 => "ipv4".into(),
        Format::Ipv6 => "ipv6".into(),
        Format::Cidr => "cidr".into(),
        Format::Byte => "byte".into(),
        Format::Binary => "binary".into(),
        Format::Quoted(range) => format!("quoted {}", int(*range)),
        Format::Other(text) => text.clone(),
    })
}

/// A status: `200`, `2XX` or `default`.
pub fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(digit) => format!("{digit}XX"),
        Status::Default => "default".into(),
    }
}

/// A server as a URL with `{variable}` in it. None for the server of the API.
pub fn server(server: &Server) -> Option<String> {
    match server {
        Server::Default => None,
        Server::Fixed(url) => Some(url.clone()),
        Server::Template(segments) => Some(template(segments)),
        Server::Caller(wire) => Some(format!("{{{}}}", wire.as_str())),
    }
}

/// Constraints in words: `min 1, max 10`.
pub fn bounds(limits: &Constraints) -> String {
    let mut parts = Vec::new();
    let count = |number: Option<u64>| number.map(|number| number.to_string());
    let mut say = |word: &str, value: Option<String>| {
        if let Some(value) = value {
            parts.push(format!("{word} {value}"));
        }
    };
    say(
        if limits.above_minimum { "above" } else { "min" },
        limits.minimum.clone(),
    );
    say(
        if limits.below_maximum { "below" } else { "max" },
        limits.maximum.clone(),
    );
    say("multiple of", limits.multiple_of.clone());
    say("min length", count(limits.min_length));
    say("max length", count(limits.max_length));
    say("pattern", limits.pattern.clone());
    say("min items", count(limits.min_items));
    say("max items", count(limits.max_items));
    say("unique", limits.unique_items.then(String::new));
    say("min properties", count(limits.min_properties));
    say("max properties", count(limits.max_properties));
    let allowed: Vec<String> = limits.allowed.iter().map(Literal::to_json).collect();
    say("one of", (!allowed.is_empty()).then(|| allowed.join(" ")));
    parts.join(", ")
}
