//! The codec: typed values from and to JSON, without losing what a type does not describe.
//!
//! There is one reader and one writer of JSON text (`text`), and one generic implementation for each kind of generated
//! type (`model`). A generated type only adds a table of its fields, values or arms.

mod body_direction;
mod convert;
mod decode;
mod drift;
mod encode;
mod json_codec;
mod model;
#[cfg(feature = "serde")]
pub mod serde_bridge;
pub(crate) mod text;
mod values;

pub(crate) use body_direction::BodyDirection;
pub use convert::convert_record;
pub use decode::{Decoded, decode, decode_request};
pub(crate) use decode::{decode_into, round_trip};
pub use drift::Drift;
pub(crate) use drift::DriftList;
pub(crate) use encode::encode_finite;
pub use encode::{encode, encode_request};
pub use json_codec::JsonCodec;
pub use model::Model;
pub use model::integer_enum::{IntegerEnum, UnknownInteger};
pub use model::record::Record;
pub use model::record_descriptor::{Field, RecordDescriptor};
pub use model::string_enum::{StringEnum, UnknownValue};
pub use model::union::{Discriminator, Union};
pub(crate) use text::elements::{for_each_element, for_each_element_with};
pub(crate) use text::key_path::{
    count_of, elements, first_offset_at, json_text, present_at, value_at, values_at,
};
pub(crate) use text::limits::DecodeLimits;
pub use text::read_outcome::ReadOutcome;
pub use text::reader::Reader;
pub(crate) use text::reader::{utf8_text, without_byte_order_mark};
pub use text::syntax_error::{SyntaxError, SyntaxErrorKind};
pub use text::writer::{EncodeMode, Writer};
pub(crate) use values::coercion::bool_of;
pub use values::json::Json;
pub use values::json_kind::JsonKind;
pub use values::patch::Patch;
pub use values::string_int::StringInt;
pub use values::timestamp::Timestamp;
pub use values::unknown_fields::UnknownFields;

/// The functions and types that the expansions of the macros use.
#[doc(hidden)]
pub mod __private {
    pub use super::model::integer_enum::from_i64;
    pub use super::model::record::{clone_record, encodes_equal};
    pub use super::model::record_descriptor::facts;
    pub use super::model::string_enum::from_text;
    pub use super::model::{IntegerEnumCodec, RecordCodec, StringEnumCodec, UnionCodec};
}
