//! A natural key knows how what a lost create made is found again.

use crate::operation::Operation;

/// Words that lead into JSON: a key of an object, or the number of an element.
pub type Trail = &'static [&'static str];

/// By what a created thing can be told from all others, and where to look for it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct NaturalKey {
    /// Where the key stands in the body of the create.
    pub body: Trail,
    /// The operation that lists such things. It may share path parameters with the create and has no others.
    pub list: &'static Operation,
    /// The query parameter of the list that takes the key, if it has one.
    pub query: Option<&'static str>,
    /// Where the things stand in the reply of the list.
    pub items: Trail,
    /// Where the key stands in one of them.
    pub item: Trail,
    /// Where the thing stands in the reply of the create; nothing where it is the whole reply.
    pub reply: Trail,
    /// Where the time of its creation stands in one of them.
    pub created: Option<Trail>,
}

impl NaturalKey {
    /// A key in the body of a create, which stands in the items of a list.
    pub const fn new(body: Trail, list: &'static Operation, items: Trail, item: Trail) -> Self {
        Self {
            body,
            list,
            query: None,
            items,
            item,
            reply: &[],
            created: None,
        }
    }

    /// The same with a list that looks for the key in this query parameter.
    pub const fn query(mut self, name: &'static str) -> Self {
        self.query = Some(name);
        self
    }

    /// The same where the create replies the thing below something.
    pub const fn reply(mut self, reply: Trail) -> Self {
        self.reply = reply;
        self
    }

    /// The same where a thing says when it was created, so that an older one is not taken for it.
    pub const fn created(mut self, created: Trail) -> Self {
        self.created = Some(created);
        self
    }
}
