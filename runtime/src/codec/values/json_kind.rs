//! The kinds of JSON values.

use crate::codec::text::reader::Reader;
use crate::codec::text::syntax_error::SyntaxError;

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JsonKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number that is written without fraction and exponent.
    Integer,
    /// A number that is written with a fraction or an exponent.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl JsonKind {
    /// The kind of the value at the reader, which stays where it is.
    pub(crate) fn of(reader: &mut Reader<'_>) -> Result<Self, SyntaxError> {
        Ok(match reader.peek()? {
            b'"' => JsonKind::String,
            b'{' => JsonKind::Object,
            b'[' => JsonKind::Array,
            b't' | b'f' => JsonKind::Bool,
            b'n' => JsonKind::Null,
            _ => {
                let start = reader.offset();
                let is_integer = reader.number()?.is_integer();
                reader.rewind(start);
                if is_integer {
                    JsonKind::Integer
                } else {
                    JsonKind::Number
                }
            }
        })
    }
}
