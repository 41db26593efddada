//! A position knows how far a list was read, as text that can be kept.

use std::fmt;
use std::str::FromStr;

use crate::error::error::Error;
use crate::operation::Operation;

/// How far a list was read. Its text can be kept anywhere and parsed again, in another process too; the list goes on
/// from there with [`resume`](crate::Items::resume).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PageToken {
    /// The operation that lists.
    pub(crate) operation: String,
    /// How many items the pages before this one had.
    pub(crate) seen: u64,
    /// How many items of this page were given out.
    pub(crate) taken: usize,
    /// How many items there are, as the server said last.
    pub(crate) total: Option<u64>,
    /// What this page adds to the query of the call; of a position that is given out, the whole query.
    pub(crate) query: String,
}

impl PageToken {
    pub(crate) fn start(operation: &Operation) -> Self {
        Self {
            operation: operation.id.to_owned(),
            seen: 0,
            taken: 0,
            total: None,
            query: String::new(),
        }
    }

    /// How many items were given out.
    pub fn count(&self) -> u64 {
        self.seen + self.taken as u64
    }
}

impl fmt::Display for PageToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = self.total.map(|total| total.to_string());
        let Self {
            operation,
            seen,
            taken,
            query,
            ..
        } = self;
        write!(
            f,
            "{operation}:{seen}:{taken}:{}:{query}",
            total.unwrap_or_default()
        )
    }
}

impl FromStr for PageToken {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        parse(text)
            .ok_or_else(|| Error::usage(None, format!("`{text}` is not a position in a list")))
    }
}

fn parse(text: &str) -> Option<PageToken> {
    let mut parts = text.splitn(5, ':');
    let mut next = || parts.next();
    let operation = next().filter(|operation| !operation.is_empty())?.to_owned();
    let (seen, taken) = (next()?.parse().ok()?, next()?.parse().ok()?);
    let total = match next()? {
        "" => None,
        total => Some(total.parse().ok()?),
    };
    let query = next()?;
    // It becomes part of a URL as it is.
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%=&:,".contains(&byte);
    query.bytes().all(plain).then(|| PageToken {
        operation,
        seen,
        taken,
        total,
        query: query.to_owned(),
    })
}
