//! The intermediate representation: what an API is, in terms of no description format and no programming language.
//!
//! Everything is plain owned data: enums, structs and typed indices. A frontend fills an [`Api`], passes complete it,
//! [`check`] seals it, and backends write code from it.

mod arena;
mod case;
mod check;
mod derived;
mod diagnostics;
pub mod display;
mod dump;
mod invisible;
pub mod latin;
mod model;
mod name;
pub mod name_lock;
pub mod pass;
pub mod quote;
mod span;
pub mod unique_names;

pub use arena::{Arena, Id};
pub use check::{Checked, check};
pub use derived::{
    Analysis, ConstValue, InputMode, Reach, ReturnKind, Secrecy, Secrets, const_value,
    cyclic_edges, each_part, each_type, map_types, possible_secrets, received, sent,
};
pub use diagnostics::{Code, Diagnostic, Report, Severity};
pub use dump::dump;
pub use invisible::is_invisible;
pub use model::*;
pub use name::{Name, Wire, singular};
pub use name_lock::{
    ActionInput, DeprecatedOperation, Direction, LanguagePins, MethodPath, NameLock, PinValue,
    Previous, ReservedNames, ResponsePins,
};
pub use span::{FileId, Span};
