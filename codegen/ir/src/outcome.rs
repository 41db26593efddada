//! An outcome knows what a call gives back, whatever comes of it.

use crate::{Api, Content, Operation, Reply, Type};

/// What a call gives back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Bytes, as nothing is said of a reply of success.
    Bytes,
    /// One type, whatever the status.
    One,
    /// One of several types, as the status decides.
    Several,
}

/// What a reply is to code.
#[derive(PartialEq)]
enum Kind {
    Empty,
    Text,
    Bytes,
    Json(Type),
}

impl Operation {
    /// What a call of it gives back.
    pub fn outcome(&self, api: &Api) -> Outcome {
        let kind = |reply: &Reply| match reply.main() {
            None => Kind::Empty,
            Some(Content::Text(_) | Content::Events(_)) => Kind::Text,
            Some(Content::Bytes(_)) => Kind::Bytes,
            Some(Content::Json(ty)) => Kind::Json(api.plain(ty)),
        };
        let Some(first) = self.replies.first().map(kind) else {
            return Outcome::Bytes;
        };
        match self.replies.iter().all(|reply| kind(reply) == first) {
            true => Outcome::One,
            false => Outcome::Several,
        }
    }
}
