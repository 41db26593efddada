//! The intermediate representation knows what an API is.
//!
//! Plain owned data: enums, structs and typed indices. It knows no description format and no
//! programming language; a frontend fills an [`Api`], passes tidy it, [`check`] seals it, backends
//! spell it.

mod analysis;
mod api;
mod arena;
mod check;
mod conversions;
mod diagnostics;
pub mod display;
mod dump;
mod erase;
mod fallback_name;
mod input_mode;
mod name;
pub mod name_lock;
mod operation;
mod optionality;
pub mod pass;
mod polling;
mod return_kind;
mod service;
mod size_estimate;
mod span;
mod stream_format;
mod ty;
mod visit;

pub use analysis::{Facts, Reach};
pub use api::*;
pub use arena::{Arena, Id};
pub use check::{Checked, check};
pub use conversions::{Conversion, ConversionKind, ConversionSource, conversions};
pub use diagnostics::{Code, Diagnostic, Report, Severity};
pub use dump::dump;
pub use input_mode::{ConstValue, InputMode, const_value};
pub use name::{Name, Wire};
pub use name_lock::{DeprecatedOperation, Direction, MethodPath, NameLock, Previous};
pub use operation::*;
pub use optionality::Optionality;
pub use polling::{BatchList, KeyPath, LookupKey, StatusRule, WaitStep};
pub use return_kind::ReturnKind;
pub use service::{
    Credential, Package, RateLimit, RateLimitWindow, RejectedPrefix, ServerVariable, Service,
};
pub use span::{FileId, Span};
pub use stream_format::{StreamFormat, StreamStep};
pub use ty::*;
pub use visit::{each_part, each_type, map_types, received, sent};
