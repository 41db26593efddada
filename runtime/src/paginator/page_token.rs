//! `PageToken`: a position in a paginated list, which can be stored as text.

use std::fmt;
use std::str::FromStr;

use crate::error::Error;
use crate::operation::Operation;

/// A position in a paginated list. It can be converted to text and parsed again, also by another process, to continue
/// the list with [`resume`](crate::ItemPaginator::resume).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PageToken {
    /// The ID of the list operation.
    pub(crate) operation: String,
    /// The number of items on the pages before this one.
    pub(crate) items_before: u64,
    /// The number of items of this page that were returned.
    pub(crate) items_taken: usize,
    /// The total number of items, as last reported by the server.
    pub(crate) total: Option<u64>,
    /// The query of this page. Within a [`PageStream`](crate::paginator::PageStream), only the parameters that this
    /// page adds to the query of the request.
    pub(crate) query: String,
}

impl PageToken {
    /// The start of a list.
    pub(crate) fn start(operation: &Operation) -> Self {
        Self {
            operation: operation.id.to_owned(),
            items_before: 0,
            items_taken: 0,
            total: None,
            query: String::new(),
        }
    }

    /// The number of items before this position.
    pub fn count(&self) -> u64 {
        self.items_before + self.items_taken as u64
    }
}

impl fmt::Display for PageToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = self.total.map(|total| total.to_string());
        let Self {
            operation,
            items_before,
            items_taken,
            query,
            ..
        } = self;
        write!(
            f,
            "{operation}:{items_before}:{items_taken}:{}:{query}",
            total.unwrap_or_default()
        )
    }
}

impl FromStr for PageToken {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        parse(text).ok_or_else(|| Error::usage(None, format!("`{text}` is not a page token")))
    }
}

fn parse(text: &str) -> Option<PageToken> {
    let mut parts = text.splitn(5, ':');
    let mut next = || parts.next();
    let operation = next().filter(|operation| !operation.is_empty())?.to_owned();
    let (items_before, items_taken) = (next()?.parse().ok()?, next()?.parse().ok()?);
    let total = match next()? {
        "" => None,
        total => Some(total.parse().ok()?),
    };
    let query = next()?;
    // The query becomes part of a URL without being escaped.
    let is_query_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%=&:,".contains(&byte);
    query.bytes().all(is_query_byte).then(|| PageToken {
        operation,
        items_before,
        items_taken,
        total,
        query: query.to_owned(),
    })
}
