//! The plain type knows which types are one to code: what only describes a value is left out.

use crate::{Api, Format, Prim, Type, Untyped};

impl Api {
    /// The type as code sees it: without bounds, without names that only stand for another type, and
    /// without what text looks like where it is text all the same. Null at its top stays.
    pub fn plain(&self, ty: &Type) -> Type {
        let plain = match self.resolve(ty) {
            Type::Prim(Prim::Text(format)) if format.is_text() => {
                Type::Prim(Prim::Text(Format::Plain))
            }
            Type::List(inner) => Type::List(Box::new(self.plain(inner))),
            Type::Map(inner) => Type::Map(Box::new(self.plain(inner))),
            // Any JSON includes null, whyever it is any.
            Type::Any(_) => return Type::Any(Untyped::Open),
            other => other.clone(),
        };
        if ty.is_nullable() {
            plain.nullable()
        } else {
            plain
        }
    }
}

impl Format {
    /// Whether it is text to code, whatever it looks like. Moments and quoted numbers are not.
    pub fn is_text(&self) -> bool {
        match self {
            Format::DateTime | Format::Quoted(_) => false,
            Format::Plain
            | Format::Date
            | Format::Uuid
            | Format::Uri
            | Format::Email
            | Format::Hostname
            | Format::Ipv4
            | Format::Ipv6
            | Format::Cidr
            | Format::Byte
            | Format::Binary
            | Format::Other(_) => true,
        }
    }

    /// Whether it is a number written as text.
    pub fn is_quoted(&self) -> bool {
        matches!(self, Format::Quoted(_))
    }
}
