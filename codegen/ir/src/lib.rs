//! The intermediate representation knows what an API is.
//!
//! Plain owned data: enums, structs and typed indices. It knows no description format and no
//! programming language; a frontend fills an [`Api`], passes tidy it, [`check`] seals it, backends
//! spell it.

mod api;
mod arena;
mod bulk;
mod check;
mod dump;
mod entry;
mod facts;
mod follow;
mod give;
mod hold;
pub mod ledger;
mod name;
mod operation;
mod other;
mod outcome;
pub mod pass;
pub mod phrase;
mod plain;
mod report;
mod site;
mod ty;
mod walk;

pub use api::*;
pub use arena::{Arena, Id};
pub use check::{Checked, check};
pub use dump::dump;
pub use entry::{Entry, Source, Turn, entries};
pub use facts::{Facts, Reach};
pub use follow::{Key, Shared, Step, Trail, Watch};
pub use give::{Fixed, Given, fixed};
pub use hold::Holding;
pub use ledger::{Ledger, OldCall, Past, Sent, Way};
pub use name::{Name, Wire};
pub use operation::*;
pub use outcome::Outcome;
pub use report::{Code, Diagnostic, Report, Severity};
pub use site::{FileId, Site};
pub use ty::*;
pub use walk::{each_part, each_type, map_types, received, sent};
