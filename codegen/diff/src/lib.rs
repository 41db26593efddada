//! Diff: how two APIs differ, and what each difference means for code that uses the package of a language.
//!
//! Operations are matched by method and path first, and by id second. Types are compared where operations use them, so it
//! does not matter whether a type has a name in the description.

mod change;
pub mod changelog;
mod compare;
mod dedup;
mod describe;
mod impact;
mod language;
mod match_operations;
mod raw_changes;
mod traverse;
mod version_bump;

pub use change::{Aspect, Change, ChangeKind, ChangeLocation, OperationPart, Subject};
pub use describe::about;
pub use impact::{Impact, Impacts, Language};
pub use version_bump::{Version, VersionBump};

use ir::Checked;
use raw_changes::{Side, Sides, TypesByName};
use rust_surface::Surface;

/// All changes between two APIs, breaking ones first. Each cause is reported once, regardless of the number of affected operations.
pub fn diff(old: &Checked, new: &Checked) -> Vec<Change> {
    let surfaces = (Surface::of(old), Surface::of(new));
    let names = (TypesByName::of(&surfaces.0), TypesByName::of(&surfaces.1));
    let sides = Sides {
        old: Side::of(&surfaces.0, &names.0),
        new: Side::of(&surfaces.1, &names.1),
    };
    let mut found = match_operations::whole(&sides);
    found.extend(traverse::matched(&sides));
    dedup::dedup(found)
}
