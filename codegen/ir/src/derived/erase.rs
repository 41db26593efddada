//! Type erasure: removes facts that do not affect the type in code, so that equal code types compare equal.

use crate::{Api, Format, Prim, Type, Untyped};

impl Api {
    /// The type without constraints, aliases and text formats. Null at its top stays, and so do formats that have a
    /// type of their own.
    pub fn plain(&self, ty: &Type) -> Type {
        let plain = match self.resolve(ty) {
            Type::Prim(Prim::Text(format)) if format.is_text() => {
                Type::Prim(Prim::Text(Format::Plain))
            }
            Type::List(inner) => Type::List(Box::new(self.plain(inner))),
            Type::Map(inner) => Type::Map(Box::new(self.plain(inner))),
            // Any JSON includes null.
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
    /// Whether values of this format are plain text in code. Timestamps and quoted integers are not.
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

    /// Whether it is an integer written as text.
    pub fn is_quoted(&self) -> bool {
        matches!(self, Format::Quoted(_))
    }
}
