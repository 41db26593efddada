//! A phrase knows how a name, a type and a value are written in JSON.

use ir::{Api, Format, Int, Limits, Literal, Name, Presence, Prim, Type};
use serde::Serialize;
use serde_json::value::RawValue;

/// A name such as `DropletAction`; where digits meet, as in `V1_10`, they are kept apart.
pub fn camel(name: &Name) -> String {
    let mut out = String::new();
    for word in name.words() {
        let digits = |character: Option<char>| character.is_some_and(|one| one.is_ascii_digit());
        if digits(out.chars().last()) && digits(word.chars().next()) {
            out.push('_');
        }
        let mut letters = word.chars();
        out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        out.push_str(letters.as_str());
    }
    out
}

/// A name such as `droplet_action`.
pub fn snake(name: &Name) -> String {
    name.words().join("_")
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

/// A type inside another: whether it may be null has no key of its own.
pub fn part(api: &Api, inner: &Type) -> String {
    let nullable = if is_nullable(inner) { "?" } else { "" };
    format!("{}{nullable}", ty(api, inner))
}

/// Whether null is a declared value.
pub fn is_nullable(ty: &Type) -> bool {
    match ty {
        Type::Nullable(_) => true,
        Type::Limited(inner, _) => is_nullable(inner),
        _ => false,
    }
}

fn scalar(prim: &Prim) -> &'static str {
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

/// What text looks like, also the text in a list or map.
pub fn format(ty: &Type) -> Option<String> {
    match ty.bare() {
        Type::Prim(Prim::Text(format)) => Some(match format {
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
        }),
        Type::List(inner) | Type::Map(inner) => self::format(inner),
        _ => None,
    }
}

/// A value whose digits are not touched.
pub type Exact = Box<RawValue>;

/// JSON text as it stands; text that is no JSON as a string.
fn exact(text: &str) -> Option<Exact> {
    let raw = RawValue::from_string(text.to_owned());
    raw.or_else(|_| serde_json::value::to_raw_value(text)).ok()
}

/// The value taken when none is sent.
pub fn default(presence: &Presence) -> Option<Exact> {
    match presence {
        Presence::Default(literal) => value(literal),
        Presence::Required | Presence::Optional | Presence::Constant(_) => None,
    }
}

/// The only value there is today.
pub fn constant(presence: &Presence) -> Option<Exact> {
    match presence {
        Presence::Constant(literal) => value(literal),
        Presence::Required | Presence::Optional | Presence::Default(_) => None,
    }
}

fn value(literal: &Literal) -> Option<Exact> {
    exact(&literal.to_json())
}

/// Whether a value must be there.
pub fn is_required(presence: &Presence) -> bool {
    match presence {
        Presence::Required | Presence::Constant(_) => true,
        Presence::Optional | Presence::Default(_) => false,
    }
}

/// Bounds; a key stands here only if the bound does.
#[derive(Serialize)]
pub struct Bounds<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<Exact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum: Option<Exact>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    above_minimum: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    below_maximum: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    multiple_of: Option<Exact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_items: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_items: Option<u64>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unique_items: bool,
}

/// The bounds of a type, if it has any.
pub fn limits(ty: &Type) -> Option<Bounds<'_>> {
    let limits: &Limits = ty.limits()?;
    let number = |text: &Option<String>| text.as_deref().and_then(exact);
    Some(Bounds {
        minimum: number(&limits.minimum),
        maximum: number(&limits.maximum),
        above_minimum: limits.above_minimum,
        below_maximum: limits.below_maximum,
        multiple_of: number(&limits.multiple_of),
        min_length: limits.min_length,
        max_length: limits.max_length,
        pattern: limits.pattern.as_deref(),
        min_items: limits.min_items,
        max_items: limits.max_items,
        unique_items: limits.unique_items,
    })
}
