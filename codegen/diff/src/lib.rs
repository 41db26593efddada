//! Diff knows how two APIs differ, and what that does to a caller.
//!
//! Operations are matched by method and path first and by id second; types are compared where
//! operations use them, so a type without a name is as good as one with.

pub mod changelog;
mod enumerate;
mod event;
mod follow;
mod group;
mod judge;
mod notes;
mod operation;
mod outline;
mod pair;
mod phrase;
mod record;
mod response;
mod ty;
mod union;
mod verdict;
mod walk;

pub use event::{Aspect, Change, Effect, Event, Part, Place, Subject};
pub use outline::outline;
pub use phrase::about;
pub use verdict::{Verdict, Version};

use ir::Checked;
use notes::{Names, Side, Sides};

/// Everything in which two APIs differ, what breaks callers first. One cause is one event, however
/// many operations it reaches.
pub fn diff(old: &Checked, new: &Checked) -> Vec<Event> {
    let names = (Names::of(old), Names::of(new));
    let sides = Sides {
        old: Side::of(old, &names.0),
        new: Side::of(new, &names.1),
    };
    let mut found = pair::whole(&sides);
    found.extend(walk::matched(&sides));
    group::group(found)
}
