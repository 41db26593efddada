//! Parameters of operations: where they are in the request, and how their values are written there.

use super::{
    attributes::{Docs, Presence, Stability},
    types::Type,
};
use crate::{
    name::{Name, Wire},
    span::Span,
};

/// A parameter: a value that the caller passes outside the body.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name, unique in its operation.
    pub name: Name,
    /// The exact key.
    pub wire: Wire,
    /// Where it is in the request.
    pub location: ParamLocation,
    /// How its value is written.
    pub style: ParamStyle,
    /// Which characters of its value are percent-encoded.
    pub encoding: ReservedCharacters,
    /// Its type.
    pub ty: Type,
    /// Whether it is required.
    pub presence: Presence,
    /// Whether it is deprecated.
    pub stability: Stability,
    /// Its documentation.
    pub docs: Docs,
    /// Where it was described.
    pub span: Span,
}

impl Param {
    /// Whether its value is written in the usual style of its location.
    pub fn has_usual_style(&self) -> bool {
        self.style == self.location.usual_style() && self.encoding == ReservedCharacters::Encoded
    }
}

/// Where a parameter is in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParamLocation {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// A file in a multipart form, or several of the same name.
    File,
}

/// Where a parameter outside the body is in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutsideBody {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

impl ParamLocation {
    /// The location outside the body. None for a file, which is a part of the body.
    pub fn outside_body(self) -> Option<OutsideBody> {
        match self {
            ParamLocation::Path => Some(OutsideBody::Path),
            ParamLocation::Query => Some(OutsideBody::Query),
            ParamLocation::Header => Some(OutsideBody::Header),
            ParamLocation::Cookie => Some(OutsideBody::Cookie),
            ParamLocation::File => None,
        }
    }

    /// The location in one word.
    pub fn as_str(self) -> &'static str {
        match self {
            ParamLocation::Path => "path",
            ParamLocation::Query => "query",
            ParamLocation::Header => "header",
            ParamLocation::Cookie => "cookie",
            ParamLocation::File => "file",
        }
    }

    /// The style of a parameter that declares none.
    pub fn usual_style(self) -> ParamStyle {
        match self {
            ParamLocation::Path | ParamLocation::Header => ParamStyle::Simple,
            ParamLocation::Query | ParamLocation::Cookie | ParamLocation::File => {
                ParamStyle::FormExploded
            }
        }
    }
}

/// How a value is written: a style, with or without `explode`. The examples are a list `a`, `b` and an object
/// `{"x": 1, "y": 2}` of a parameter `p`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParamStyle {
    /// `a,b` and `x,1,y,2`.
    Simple,
    /// `a,b` and `x=1,y=2`.
    SimpleExploded,
    /// `.a,b` and `.x,1,y,2`.
    Label,
    /// `.a.b` and `.x=1.y=2`.
    LabelExploded,
    /// `;p=a,b` and `;p=x,1,y,2`.
    Matrix,
    /// `;p=a;p=b` and `;x=1;y=2`.
    MatrixExploded,
    /// `p=a,b` and `p=x,1,y,2`.
    Form,
    /// `p=a&p=b` and `x=1&y=2`.
    FormExploded,
    /// `p=a%20b` and `p=x%201%20y%202`.
    SpaceDelimited,
    /// `p=a%7Cb` and `p=x%7C1%7Cy%7C2`.
    PipeDelimited,
    /// `p[0]=a&p[1]=b` and `p[x]=1&p[y]=2`, with escaped brackets.
    DeepObject,
    /// `p=["a","b"]` and `p={"x":1,"y":2}`, escaped.
    Json,
}

impl ParamStyle {
    /// The style in one word, and `Exploded` where `explode` changes it.
    pub fn as_str(self) -> &'static str {
        match self {
            ParamStyle::Simple => "simple",
            ParamStyle::SimpleExploded => "simpleExploded",
            ParamStyle::Label => "label",
            ParamStyle::LabelExploded => "labelExploded",
            ParamStyle::Matrix => "matrix",
            ParamStyle::MatrixExploded => "matrixExploded",
            ParamStyle::Form => "form",
            ParamStyle::FormExploded => "formExploded",
            ParamStyle::SpaceDelimited => "spaceDelimited",
            ParamStyle::PipeDelimited => "pipeDelimited",
            ParamStyle::DeepObject => "deepObject",
            ParamStyle::Json => "json",
        }
    }

    /// The style in the spelling of descriptions, and `explode`. JSON is `json`.
    pub fn keywords(self) -> (&'static str, bool) {
        match self {
            ParamStyle::Simple => ("simple", false),
            ParamStyle::SimpleExploded => ("simple", true),
            ParamStyle::Label => ("label", false),
            ParamStyle::LabelExploded => ("label", true),
            ParamStyle::Matrix => ("matrix", false),
            ParamStyle::MatrixExploded => ("matrix", true),
            ParamStyle::Form => ("form", false),
            ParamStyle::FormExploded => ("form", true),
            ParamStyle::SpaceDelimited => ("spaceDelimited", false),
            ParamStyle::PipeDelimited => ("pipeDelimited", false),
            ParamStyle::DeepObject => ("deepObject", true),
            ParamStyle::Json => ("json", false),
        }
    }
}

/// Whether the reserved characters of a value, such as `/` and `:`, are percent-encoded. `allowReserved`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReservedCharacters {
    /// They are percent-encoded.
    #[default]
    Encoded,
    /// They are sent as they are, where the location of the value allows them.
    Allowed,
}
