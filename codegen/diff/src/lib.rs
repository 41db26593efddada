//! Diff knows how two APIs differ, and what that does to a caller.
//!
//! Operations are matched by method and path first and by id second; types are compared where
//! operations use them, so a type without a name is as good as one with.

mod change;
pub mod changelog;
mod dedup;
mod describe;
mod enums;
mod judge;
mod match_operations;
mod operation;
mod operation_metadata;
mod outline;
mod raw_changes;
mod record;
mod response;
mod traverse;
mod ty;
mod union;
mod version_bump;

pub use change::{Aspect, Change, ChangeKind, Impact, Location, Part, Subject};
pub use describe::about;
pub use outline::outline;
pub use version_bump::{Version, VersionBump};

use ir::Checked;
use raw_changes::{Names, Side, Sides};

/// Everything in which two APIs differ, what breaks callers first. One cause is one event, however
/// many operations it reaches.
pub fn diff(old: &Checked, new: &Checked) -> Vec<Change> {
    let names = (Names::of(old), Names::of(new));
    let sides = Sides {
        old: Side::of(old, &names.0),
        new: Side::of(new, &names.1),
    };
    let mut found = match_operations::whole(&sides);
    found.extend(traverse::matched(&sides));
    dedup::dedup(found)
}
