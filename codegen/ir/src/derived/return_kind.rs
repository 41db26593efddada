//! Return kinds: whether a call returns bytes, one type or one of several types.

use crate::{Api, Content, Operation, Response, Type};

/// What a call returns on success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReturnKind {
    /// Bytes, because the description has no response on success.
    Bytes,
    /// One type, whatever the status and the media type.
    One,
    /// One of several types, as the status and the media type decide.
    Several,
}

/// What a response is read as.
#[derive(PartialEq)]
enum ResponseKind {
    Empty,
    Text,
    Bytes,
    Json(Type),
}

impl Operation {
    /// What a call of the operation returns on success.
    pub fn return_kind(&self, api: &Api) -> ReturnKind {
        let kind = |content: &Content| match content {
            Content::Text(_) | Content::Events(_) => ResponseKind::Text,
            Content::Bytes(_) => ResponseKind::Bytes,
            Content::Json { ty, .. } => ResponseKind::Json(api.plain(ty)),
        };
        let kinds = |response: &Response| match response.alternatives()[..] {
            [] => vec![ResponseKind::Empty],
            ref contents => contents.iter().map(|content| kind(content)).collect(),
        };
        let mut kinds = self.responses.iter().flat_map(kinds);
        let Some(first) = kinds.next() else {
            return ReturnKind::Bytes;
        };
        match kinds.all(|kind| kind == first) {
            true => ReturnKind::One,
            false => ReturnKind::Several,
        }
    }
}
