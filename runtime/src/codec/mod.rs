//! The codec knows how typed values and JSON text become each other without losing anything.
//!
//! One reader and one writer of JSON, and one interpreter for each kind of type: records, enumerations and unions
//! describe themselves by tables, so a type costs a table and no code of its own.

mod decode;
mod drift;
mod fault;
mod integer_enum;
mod json;
mod locate;
mod look;
mod model;
mod patch;
mod reader;
mod record;
mod scalar;
mod slot;
#[cfg(feature = "serde")]
pub mod stored;
mod string_enum;
mod table;
mod timestamp;
mod union;
mod unknown_fields;
mod value;
mod writer;

pub use decode::{Decoded, decode};
pub(crate) use decode::{fill, fit, trip};
pub use drift::Drift;
pub use fault::{DriftReason, Fault};
pub use integer_enum::{IntegerEnum, UnknownInteger};
pub use json::Json;
pub(crate) use look::{every, look, parts, text};
pub use model::Model;
pub use patch::Patch;
pub use reader::Reader;
pub use record::{Record, RecordFields};
pub use scalar::StringInt;
pub use slot::{JsonCodec, ReadOutcome, empty};
pub use string_enum::{StringEnum, UnknownValue};
pub use table::{Field, Table};
pub use timestamp::Timestamp;
pub use union::{Discriminator, JsonKind, Union};
pub use unknown_fields::UnknownFields;
pub use writer::{Purpose, Writer, encode, encode_request};

/// What the macros call.
#[doc(hidden)]
pub mod __private {
    pub use super::integer_enum::parse as parse_integer;
    pub use super::model::{Arms, Numbers, Records, Words};
    pub use super::record::{debug as debug_record, past, same};
    pub use super::string_enum::{compare, parse};
    pub use super::union::debug as debug_union;
}
