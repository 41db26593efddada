//! The codec knows how typed values and JSON text become each other without losing anything.
//!
//! One reader and one writer of JSON, and one interpreter for each kind of type: records, enumerations and unions
//! describe themselves by tables, so a type costs a table and no code of its own.

mod decode;
mod drift;
mod enumeration;
mod extra;
mod fault;
mod integer;
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
mod table;
mod timestamp;
mod union;
mod value;
mod writer;

pub use decode::{Decoded, decode};
pub(crate) use decode::{fill, fit, trip};
pub use drift::Drift;
pub use enumeration::{Enumeration, Unlisted};
pub use extra::Extra;
pub use fault::{Fault, Reason};
pub use integer::{IntegerEnumeration, UnlistedInteger};
pub use json::Json;
pub(crate) use look::{every, look, parts, text};
pub use model::Model;
pub use patch::Patch;
pub use reader::Reader;
pub use record::{Record, Row};
pub use scalar::Quoted;
pub use slot::{Fit, Slot, empty};
pub use table::{Field, Table};
pub use timestamp::Timestamp;
pub use union::{Kind, Tell, Union};
pub use writer::{Purpose, Writer, encode, encode_request};

/// What the macros call.
#[doc(hidden)]
pub mod glue {
    pub use super::enumeration::{compare, parse};
    pub use super::integer::parse as parse_integer;
    pub use super::model::{Arms, Numbers, Records, Words};
    pub use super::record::{debug as debug_record, past, same};
    pub use super::union::debug as debug_union;
}
