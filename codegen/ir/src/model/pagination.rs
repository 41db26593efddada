//! Pagination: how a list is read in pages.

use super::types::Type;
use crate::name::Wire;

/// How a list is read in pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Pagination {
    /// The keys that lead from the response to the list. Empty if the response is the list.
    pub items: Vec<Wire>,
    /// The type of the list or map to which they lead.
    pub held: Type,
    /// The largest page that the list accepts, if it is known.
    pub largest_page: Option<u32>,
    /// Where the parameters of pages are in the request.
    pub location: PageParamLocation,
    /// The parameter that takes the size.
    pub size: Option<Wire>,
    /// The keys that lead to the number of all items.
    pub total: Option<Vec<Wire>>,
    /// The keys that lead to the boolean that says whether there is more.
    pub more: Option<Vec<Wire>>,
    /// How the next page is requested.
    pub style: PageStyle,
}

/// Where the parameters of pages are in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageParamLocation {
    /// In the query.
    Query,
    /// In a JSON body. Their names are key paths with dots between the keys.
    Body,
}

/// How the next page is requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// By its number.
    Number {
        /// The parameter that takes the number.
        page: Wire,
        /// The number of the first page.
        first: u32,
        /// The keys that lead to the URL of the next page, absent on the last.
        next: Option<Vec<Wire>>,
    },
    /// By the number of items before it.
    Offset {
        /// The parameter that takes the number of items.
        offset: Wire,
    },
    /// By a cursor from the previous page.
    Cursor {
        /// The parameter that takes the cursor.
        cursor: Wire,
        /// Where the cursor is in the response.
        next: CursorSource,
    },
    /// By a URL in the response.
    Link {
        /// Where the URL is.
        next: LinkSource,
    },
}

/// Where a response has the cursor of the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CursorSource {
    /// At a key path of the body. It is absent on the last page.
    Body(Vec<Wire>),
    /// In a header, which is absent on the last page.
    Header(Wire),
    /// At a key path of the last item. The response says whether there is more.
    LastItem(Vec<Wire>),
}

/// Where a response has the URL of the next page. It is absent on the last page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkSource {
    /// At a key path of the body.
    Body(Vec<Wire>),
    /// In a header of RFC 8288, such as `Link: <https://api.example.com/items?page=2>; rel="next"`.
    Header(Wire),
}

impl PageStyle {
    /// The style in one word.
    pub fn as_str(&self) -> &'static str {
        match self {
            PageStyle::Number { .. } => "number",
            PageStyle::Offset { .. } => "offset",
            PageStyle::Cursor { .. } => "cursor",
            PageStyle::Link { .. } => "link",
        }
    }
}
