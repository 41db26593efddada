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
    /// The path to a boolean that tells whether there are more pages.
    pub more: Option<KeyPath>,
    /// How the size of a page is requested, if it can be.
    pub size: Option<PageSize>,
    /// Where the parameters of pages are in the request.
    pub location: PageParamLocation,
    /// How the next page is requested.
    pub style: PageStyle,
}

/// How the size of a page is requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageSize {
    /// The parameter for the number of items.
    pub parameter: &'static str,
    /// The largest number that the list accepts.
    pub largest: u32,
}

/// Where the parameters of pages are in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageParamLocation {
    /// In the query.
    Query,
    /// In a JSON body. Their names are paths with dots between the keys.
    Body,
}

/// How the next page is requested.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PageStyle {
    /// By page number.
    Number {
        /// The parameter for the page number.
        page: &'static str,
        /// The number of the first page.
        first: u32,
        /// The path to the URL of the next page, which is absent on the last page.
        next: Option<KeyPath>,
    },
    /// By the number of items before the page.
    Offset {
        /// The parameter for the number of items.
        offset: &'static str,
    },
    /// By a cursor from the response.
    Cursor {
        /// The parameter for the cursor.
        cursor: &'static str,
        /// Where the cursor is in the response.
        next: CursorSource,
    },
    /// By the query of a URL from the response. Only the query is taken, so that a response cannot send requests and
    /// credentials to another server.
    Link {
        /// Where the URL is in the response.
        next: LinkSource,
    },
}

/// Where a response has the cursor of the next page.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CursorSource {
    /// In the body. Without [`Pagination::more`], there are more pages as long as the response has a cursor.
    Body(KeyPath),
    /// In a header.
    Header(&'static str),
    /// In the last item, such as its ID.
    LastItem(KeyPath),
}

/// Where a response has the URL of the next page. It is absent on the last page.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum LinkSource {
    /// In the body.
    Body(KeyPath),
    /// In a header of RFC 8288, with the relation `next`.
    Header(&'static str),
}

impl Pagination {
    /// Pages with numbers.
    pub const fn number(items: KeyPath, page: &'static str) -> Self {
        let (first, next) = (1, None);
        Self::new(items, PageStyle::Number { page, first, next })
    }

    /// Pages that are requested by the number of items before them.
    pub const fn offset(items: KeyPath, offset: &'static str) -> Self {
        Self::new(items, PageStyle::Offset { offset })
    }

    /// Pages that are requested by a cursor, found at `last` in each response.
    pub const fn cursor(items: KeyPath, cursor: &'static str, last: KeyPath) -> Self {
        let next = CursorSource::Body(last);
        Self::new(items, PageStyle::Cursor { cursor, next })
    }

    /// Pages that are requested by a cursor, found in a header of each response.
    pub const fn cursor_in_header(
        items: KeyPath,
        cursor: &'static str,
        header: &'static str,
    ) -> Self {
        let next = CursorSource::Header(header);
        Self::new(items, PageStyle::Cursor { cursor, next })
    }

    /// Pages that are requested by a value of the last item of the page before.
    pub const fn cursor_of_last_item(items: KeyPath, cursor: &'static str, key: KeyPath) -> Self {
        let next = CursorSource::LastItem(key);
        Self::new(items, PageStyle::Cursor { cursor, next })
    }

    /// Pages whose responses contain the URL of the next page.
    pub const fn link(items: KeyPath, next: KeyPath) -> Self {
        let next = LinkSource::Body(next);
        Self::new(items, PageStyle::Link { next })
    }

    /// Pages whose responses have a header with the URL of the next page.
    pub const fn link_in_header(items: KeyPath, header: &'static str) -> Self {
        let next = LinkSource::Header(header);
        Self::new(items, PageStyle::Link { next })
    }

    const fn new(items: KeyPath, style: PageStyle) -> Self {
        Self {
            items,
            total: None,
            more: None,
            size: None,
            location: PageParamLocation::Query,
            style,
        }
    }

    /// Sets the number of the first page.
    pub const fn first_page(mut self, number: u32) -> Self {
        if let PageStyle::Number { first, .. } = &mut self.style {
            *first = number;
        }
        self
    }

    /// Sets the path to the URL of the next page.
    pub const fn next(mut self, path: KeyPath) -> Self {
        match &mut self.style {
            PageStyle::Number { next, .. } => *next = Some(path),
            PageStyle::Link { next } => *next = LinkSource::Body(path),
            PageStyle::Offset { .. } | PageStyle::Cursor { .. } => {}
        }
        self
    }

    /// Sets the parameter for the size of a page, and the largest size.
    pub const fn size(mut self, parameter: &'static str, largest: u32) -> Self {
        self.size = Some(PageSize { parameter, largest });
        self
    }

    /// Sets the path to the total number of items.
    pub const fn total(mut self, path: KeyPath) -> Self {
        self.total = Some(path);
        self
    }

    /// Sets the path to the boolean that tells whether there are more pages.
    pub const fn more(mut self, path: KeyPath) -> Self {
        self.more = Some(path);
        self
    }

    /// Takes the parameters of pages in the JSON body instead of the query. Their names are JSON paths, such as `$.page.size`.
    pub const fn in_body(mut self) -> Self {
        self.location = PageParamLocation::Body;
        self
    }

    /// The parameter that selects a page, if there is one.
    pub(crate) const fn page_parameter(&self) -> Option<&'static str> {
        match self.style {
            PageStyle::Number { page, .. } => Some(page),
            PageStyle::Offset { offset } => Some(offset),
            PageStyle::Cursor { cursor, .. } => Some(cursor),
            PageStyle::Link { .. } => None,
        }
    }

    /// The header that says where the next page is, if one does.
    pub(crate) const fn header(&self) -> Option<&'static str> {
        match self.style {
            PageStyle::Cursor {
                next: CursorSource::Header(header),
                ..
            }
            | PageStyle::Link {
                next: LinkSource::Header(header),
            } => Some(header),
            PageStyle::Number { .. }
            | PageStyle::Offset { .. }
            | PageStyle::Cursor { .. }
            | PageStyle::Link { .. } => None,
        }
    }
}
