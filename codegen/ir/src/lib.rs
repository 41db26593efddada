//! The intermediate representation: what an API is, in terms of no description format and no programming language.
//!
//! Everything is plain owned data: enums, structs and typed indices. A frontend fills an [`Api`], passes complete it,
//! [`check`] seals it, and backends write code from it.

mod analysis;
mod api;
mod arena;
mod check;
mod diagnostics;
pub mod display;
mod dump;
mod erase;
mod fallback_name;
mod input_mode;
mod name;
pub mod name_lock;
mod operation;
pub mod pass;
mod polling;
mod recursion;
mod return_kind;
mod span;
mod ty;
pub mod unique_names;
mod visit;

pub use analysis::{Analysis, Reach};
pub use api::*;
pub use arena::{Arena, Id};
pub use check::{Checked, check};
pub use diagnostics::{Code, Diagnostic, Report, Severity};
pub use dump::dump;
pub use input_mode::{ConstValue, InputMode, const_value};
pub use name::{Name, Wire};
pub use name_lock::{
    DeprecatedOperation, Direction, LanguagePins, MethodPath, NameLock, PinValue, Previous,
    ReservedNames,
};
pub use operation::*;
pub use polling::{BatchList, KeyPath, LookupKey, StatusRule, WaitStep};
pub use recursion::cyclic_edges;
pub use return_kind::ReturnKind;
pub use span::{FileId, Span};
pub use ty::*;
pub use visit::{each_part, each_type, map_types, received, sent};
