//! Bodies that are forms: how their fields are written.

use super::param::{ParamStyle, ReservedCharacters};
use crate::name::Wire;

/// How the fields of a body are written if the body is a form instead of JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The kind of form.
    pub kind: FormKind,
    /// The fields that are written in another way than usual. Usually a scalar is text, each element
    /// of a list is a field of its own, and an object is JSON.
    pub encodings: Vec<FieldEncoding>,
}

/// A kind of form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FormKind {
    /// Pairs as in a query.
    UrlEncoded,
    /// A part for each field, which may be a file.
    Multipart,
}

impl FormKind {
    /// The media type.
    pub fn media(self) -> &'static str {
        match self {
            FormKind::UrlEncoded => "application/x-www-form-urlencoded",
            FormKind::Multipart => "multipart/form-data",
        }
    }
}

/// How a field of a form is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldEncoding {
    /// The key of the field.
    pub field: Wire,
    /// The style in a URL-encoded form.
    pub style: Option<ParamStyle>,
    /// Which characters of the value are escaped in a URL-encoded form.
    pub encoding: ReservedCharacters,
    /// The media type of the part in a multipart form.
    pub media: Option<String>,
    /// The headers of the part that have only one value.
    pub headers: Vec<(Wire, String)>,
}
