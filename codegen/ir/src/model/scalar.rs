//! Scalars: their ranges, formats, constraints and literals.

use crate::quote::quote_json;

/// A scalar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prim {
    /// `true` or `false`.
    Bool,
    /// An integer.
    Int(Int),
    /// A number with a fraction, in double precision.
    Float,
    /// Text.
    Text(Format),
}

/// The range of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Int {
    /// 32 bits, signed.
    I32,
    /// 64 bits, signed; the default.
    I64,
    /// 32 bits, unsigned.
    U32,
    /// 64 bits, unsigned.
    U64,
    /// Wider than any of the others.
    I128,
}

/// The format of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    /// No format.
    Plain,
    /// A date and time, RFC 3339.
    DateTime,
    /// A date, RFC 3339.
    Date,
    /// A UUID.
    Uuid,
    /// A URI.
    Uri,
    /// An e-mail address.
    Email,
    /// A host name.
    Hostname,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// A network in CIDR form.
    Cidr,
    /// Base64.
    Byte,
    /// Raw bytes.
    Binary,
    /// An integer of this range, written as text.
    Quoted(Int),
    /// Another format, kept for the documentation.
    Other(String),
}

/// Constraints on a value. Numbers keep the text in which they were written, so that no digit is lost.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// The smallest number allowed.
    pub minimum: Option<String>,
    /// The largest number allowed.
    pub maximum: Option<String>,
    /// Whether the minimum is exclusive.
    pub above_minimum: bool,
    /// Whether the maximum is exclusive.
    pub below_maximum: bool,
    /// The number every value is a multiple of.
    pub multiple_of: Option<String>,
    /// The shortest text, in characters.
    pub min_length: Option<u64>,
    /// The longest text, in characters.
    pub max_length: Option<u64>,
    /// The regular expression (ECMA 262) that text matches.
    pub pattern: Option<String>,
    /// The fewest elements.
    pub min_items: Option<u64>,
    /// The most elements.
    pub max_items: Option<u64>,
    /// Whether no element may occur twice.
    pub unique_items: bool,
    /// The fewest keys of a map.
    pub min_properties: Option<u64>,
    /// The most keys of a map.
    pub max_properties: Option<u64>,
    /// The only values, where they are no enum: fractions, `true` alone, lists or objects. Empty if every value is
    /// allowed.
    pub allowed: Vec<Literal>,
}

/// Why a type admits any JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Untyped {
    /// The description has no type for the value.
    Undescribed,
    /// The description says "an object" and names no key.
    FreeObject,
    /// The description says that any value is allowed.
    Open,
}

impl Untyped {
    /// The reason as a short phrase.
    pub fn reason(self) -> &'static str {
        match self {
            Untyped::Undescribed => "the description has no type for it",
            Untyped::FreeObject => "an object without declared properties",
            Untyped::Open => "any value is allowed",
        }
    }
}

/// A JSON value in the description: a default or a constant.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number in the text in which it was written.
    Number(String),
    /// Text.
    Text(String),
    /// A list or an object, as compact JSON.
    Json(String),
}

impl Literal {
    /// The bytes of its text.
    pub fn length(&self) -> usize {
        match self {
            Literal::Null | Literal::Bool(_) => 0,
            Literal::Number(text) | Literal::Text(text) | Literal::Json(text) => text.len(),
        }
    }

    /// The literal as JSON text.
    pub fn to_json(&self) -> String {
        match self {
            Literal::Null => "null".into(),
            Literal::Bool(value) => value.to_string(),
            Literal::Number(text) | Literal::Json(text) => text.clone(),
            Literal::Text(text) => quote_json(text),
        }
    }
}

/// A value of the field that selects an arm of a union. Readers compare its text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TagValue {
    /// Text.
    Text(String),
    /// An integer in decimal digits.
    Integer(String),
    /// `true` or `false`.
    Bool(bool),
}

impl TagValue {
    /// Its text, without the quotes of JSON.
    pub fn text(&self) -> &str {
        match self {
            TagValue::Text(text) | TagValue::Integer(text) => text,
            TagValue::Bool(true) => "true",
            TagValue::Bool(false) => "false",
        }
    }

    /// A list of values as JSON.
    pub fn list(values: &[TagValue]) -> String {
        let values = values.iter().map(|value| value.literal().to_json());
        format!("[{}]", values.collect::<Vec<_>>().join(", "))
    }

    /// The value as a literal.
    pub fn literal(&self) -> Literal {
        match self {
            TagValue::Text(text) => Literal::Text(text.clone()),
            TagValue::Integer(digits) => Literal::Number(digits.clone()),
            TagValue::Bool(value) => Literal::Bool(*value),
        }
    }
}

impl From<&str> for TagValue {
    fn from(text: &str) -> Self {
        TagValue::Text(text.to_owned())
    }
}
