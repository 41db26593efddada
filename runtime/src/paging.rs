//! Paging knows where the reply of a list speaks of its items and of the next page.

use crate::key::Trail;

/// How a list is read page by page.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Paging {
    /// Where the items stand: in a list, or in an object by key.
    pub items: Trail,
    /// Where the number of all items stands.
    pub total: Option<Trail>,
    /// How the next page is asked for.
    pub advance: Advance,
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Advance {
    /// By its number.
    Number {
        /// The query parameter that takes the number.
        page: &'static str,
        /// Where the URL of the next page stands, which is absent on the last.
        next: Option<Trail>,
    },
    /// By a word that the reply gives, such as the id of its last item.
    Cursor {
        /// The query parameter that takes the word.
        cursor: &'static str,
        /// Where the word stands.
        last: Trail,
        /// Where it says whether there is more; without it there is more as long as there is a word.
        more: Option<Trail>,
    },
    /// By the query of the URL that the reply gives.
    Link {
        /// Where the URL stands, which is absent on the last page.
        next: Trail,
    },
}

impl Paging {
    /// A list in numbered pages.
    pub const fn number(items: Trail, page: &'static str) -> Self {
        Self::new(items, Advance::Number { page, next: None })
    }

    /// A list that is read on from a word that the reply gives.
    pub const fn cursor(items: Trail, cursor: &'static str, last: Trail) -> Self {
        let more = None;
        Self::new(items, Advance::Cursor { cursor, last, more })
    }

    /// A list whose replies give the URL of the next page.
    pub const fn link(items: Trail, next: Trail) -> Self {
        Self::new(items, Advance::Link { next })
    }

    const fn new(items: Trail, advance: Advance) -> Self {
        Self {
            items,
            total: None,
            advance,
        }
    }

    /// The same where the URL of the next page stands here.
    pub const fn next(mut self, trail: Trail) -> Self {
        match &mut self.advance {
            Advance::Number { next, .. } => *next = Some(trail),
            Advance::Link { next } => *next = trail,
            Advance::Cursor { .. } => {}
        }
        self
    }

    /// The same where the number of all items stands here.
    pub const fn total(mut self, trail: Trail) -> Self {
        self.total = Some(trail);
        self
    }

    /// The same where it says here whether there is more.
    pub const fn more(mut self, trail: Trail) -> Self {
        if let Advance::Cursor { more, .. } = &mut self.advance {
            *more = Some(trail);
        }
        self
    }
}
