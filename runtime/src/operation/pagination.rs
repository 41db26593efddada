//! Pagination: where a list response has its items, and how the next page is requested.

use crate::operation::key_path::KeyPath;

/// How a list is paginated.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Pagination {
    /// The path to the items: an array, or an object whose values are the items.
    pub items: KeyPath,
    /// The path to the total number of items.
    pub total: Option<KeyPath>,
    /// How the next page is requested.
    pub style: PageStyle,
}

/// How the next page is requested.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PageStyle {
    /// By page number.
    Number {
        /// The query parameter for the page number.
        page: &'static str,
        /// The path to the URL of the next page, which is absent on the last page.
        next: Option<KeyPath>,
    },
    /// By a cursor from the response, such as the ID of its last item.
    Cursor {
        /// The query parameter for the cursor.
        cursor: &'static str,
        /// The path to the cursor in the response.
        last: KeyPath,
        /// The path to a boolean that tells whether there are more pages. Without it, there are more pages as long
        /// as the response has a cursor.
        more: Option<KeyPath>,
    },
    /// By the query of a URL from the response.
    Link {
        /// The path to the URL, which is absent on the last page.
        next: KeyPath,
    },
}

impl Pagination {
    /// Pages with numbers.
    pub const fn number(items: KeyPath, page: &'static str) -> Self {
        Self::new(items, PageStyle::Number { page, next: None })
    }

    /// Pages that are requested by a cursor, found at `last` in each response.
    pub const fn cursor(items: KeyPath, cursor: &'static str, last: KeyPath) -> Self {
        let more = None;
        Self::new(items, PageStyle::Cursor { cursor, last, more })
    }

    /// Pages whose responses contain the URL of the next page.
    pub const fn link(items: KeyPath, next: KeyPath) -> Self {
        Self::new(items, PageStyle::Link { next })
    }

    const fn new(items: KeyPath, style: PageStyle) -> Self {
        Self {
            items,
            total: None,
            style,
        }
    }

    /// Sets the path to the URL of the next page.
    pub const fn next(mut self, path: KeyPath) -> Self {
        match &mut self.style {
            PageStyle::Number { next, .. } => *next = Some(path),
            PageStyle::Link { next } => *next = path,
            PageStyle::Cursor { .. } => {}
        }
        self
    }

    /// Sets the path to the total number of items.
    pub const fn total(mut self, path: KeyPath) -> Self {
        self.total = Some(path);
        self
    }

    /// Sets the path to the boolean that tells whether there are more pages.
    pub const fn more(mut self, path: KeyPath) -> Self {
        if let PageStyle::Cursor { more, .. } = &mut self.style {
            *more = Some(path);
        }
        self
    }
}
