//! Paging knows where the response of a list speaks of its items and of the next page.

use crate::key::KeyPath;

/// How a list is read page by page.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Pagination {
    /// Where the items stand: in a list, or in an object by key.
    pub items: KeyPath,
    /// Where the number of all items stands.
    pub total: Option<KeyPath>,
    /// How the next page is asked for.
    pub advance: PageStyle,
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PageStyle {
    /// By its number.
    Number {
        /// The query parameter that takes the number.
        page: &'static str,
        /// Where the URL of the next page stands, which is absent on the last.
        next: Option<KeyPath>,
    },
    /// By a word that the response gives, such as the id of its last item.
    Cursor {
        /// The query parameter that takes the word.
        cursor: &'static str,
        /// Where the word stands.
        last: KeyPath,
        /// Where it says whether there is more; without it there is more as long as there is a word.
        more: Option<KeyPath>,
    },
    /// By the query of the URL that the response gives.
    Link {
        /// Where the URL stands, which is absent on the last page.
        next: KeyPath,
    },
}

impl Pagination {
    /// A list in numbered pages.
    pub const fn number(items: KeyPath, page: &'static str) -> Self {
        Self::new(items, PageStyle::Number { page, next: None })
    }

    /// A list that is read on from a word that the response gives.
    pub const fn cursor(items: KeyPath, cursor: &'static str, last: KeyPath) -> Self {
        let more = None;
        Self::new(items, PageStyle::Cursor { cursor, last, more })
    }

    /// A list whose responses give the URL of the next page.
    pub const fn link(items: KeyPath, next: KeyPath) -> Self {
        Self::new(items, PageStyle::Link { next })
    }

    const fn new(items: KeyPath, advance: PageStyle) -> Self {
        Self {
            items,
            total: None,
            advance,
        }
    }

    /// The same where the URL of the next page stands here.
    pub const fn next(mut self, trail: KeyPath) -> Self {
        match &mut self.advance {
            PageStyle::Number { next, .. } => *next = Some(trail),
            PageStyle::Link { next } => *next = trail,
            PageStyle::Cursor { .. } => {}
        }
        self
    }

    /// The same where the number of all items stands here.
    pub const fn total(mut self, trail: KeyPath) -> Self {
        self.total = Some(trail);
        self
    }

    /// The same where it says here whether there is more.
    pub const fn more(mut self, trail: KeyPath) -> Self {
        if let PageStyle::Cursor { more, .. } = &mut self.advance {
            *more = Some(trail);
        }
        self
    }
}
