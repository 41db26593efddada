//! How a parameter is declared: its location, style and percent-encoding.

/// A parameter that is written in another way than usual for its location.
#[derive(Clone, Copy, Debug)]
pub struct ParameterSpec {
    pub(crate) location: ParameterLocation,
    pub(crate) name: &'static str,
    pub(crate) style: ParameterStyle,
    pub(crate) is_required: bool,
    pub(crate) allows_reserved: bool,
}

/// Where a parameter is in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a value is written: a style, with or without `explode`. The examples are a list `a`, `b` and an object
/// `{"x": 1, "y": 2}` of a parameter `p`.
///
/// Source: RFC 6570, and the styles of API descriptions for objects in queries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterStyle {
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
    /// The JSON of the value, escaped.
    Json,
}

impl ParameterSpec {
    const fn new(location: ParameterLocation, name: &'static str, style: ParameterStyle) -> Self {
        Self {
            location,
            name,
            style,
            is_required: false,
            allows_reserved: false,
        }
    }

    /// A path parameter.
    pub const fn path(name: &'static str, style: ParameterStyle) -> Self {
        Self::new(ParameterLocation::Path, name, style)
    }

    /// A query parameter.
    pub const fn query(name: &'static str, style: ParameterStyle) -> Self {
        Self::new(ParameterLocation::Query, name, style)
    }

    /// A header.
    pub const fn header(name: &'static str, style: ParameterStyle) -> Self {
        Self::new(ParameterLocation::Header, name, style)
    }

    /// A cookie.
    pub const fn cookie(name: &'static str, style: ParameterStyle) -> Self {
        Self::new(ParameterLocation::Cookie, name, style)
    }

    /// The operation needs the parameter: an empty value is rejected when the request is sent.
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// Reserved characters of the value are sent as they are where a query allows them, and so are percent-encoded ones.
    pub const fn allow_reserved(mut self) -> Self {
        self.allows_reserved = true;
        self
    }
}
