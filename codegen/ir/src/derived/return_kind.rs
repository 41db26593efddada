//! Return kinds: whether a call returns bytes, one type or one of several types.

use crate::{Api, Content, Operation, Response, Type};

/// What a call returns on success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReturnKind {
    /// Bytes, because the description has no response on success.
    Bytes,
    /// One type, whatever the status.
    One,
    /// One of several types, as the status decides.
    Several,
}

/// What a response is read as.
#[derive(PartialEq)]
enum Kind {
    Empty,
    Text,
    Bytes,
    Json(Type),
}

impl Operation {
    /// What a call of the operation returns on success.
    pub fn return_kind(&self, api: &Api) -> ReturnKind {
        let kind = |response: &Response| match response.main() {
            None => Kind::Empty,
            Some(Content::Text(_) | Content::Events(_)) => Kind::Text,
            Some(Content::Bytes(_)) => Kind::Bytes,
            Some(Content::Json(ty)) => Kind::Json(api.plain(ty)),
        };
        let Some(first) = self.responses.first().map(kind) else {
            return ReturnKind::Bytes;
        };
        match self
            .responses
            .iter()
            .all(|response| kind(response) == first)
        {
            true => ReturnKind::One,
            false => ReturnKind::Several,
        }
    }
}
