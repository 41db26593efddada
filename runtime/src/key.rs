//! A natural key knows how what a lost create made is found again.

use crate::operation::Operation;

/// Words that lead into JSON: a key of an object, or the number of an element.
pub type KeyPath = &'static [&'static str];

/// By what a created thing can be told from all others, and where to look for it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct LookupKey {
    /// Where the key stands in the body of the create.
    pub body: KeyPath,
    /// The operation that lists such things. It may share path parameters with the create and has no others.
    pub list: &'static Operation,
    /// The query parameter of the list that takes the key, if it has one.
    pub query: Option<&'static str>,
    /// Where the things stand in the response of the list.
    pub items: KeyPath,
    /// Where the key stands in one of them.
    pub item: KeyPath,
    /// Where the thing stands in the response of the create; nothing where it is the whole response.
    pub response: KeyPath,
    /// Where the time of its creation stands in one of them.
    pub created: Option<KeyPath>,
}

impl LookupKey {
    /// A key in the body of a create, which stands in the items of a list.
    pub const fn new(
        body: KeyPath,
        list: &'static Operation,
        items: KeyPath,
        item: KeyPath,
    ) -> Self {
        Self {
            body,
            list,
            query: None,
            items,
            item,
            response: &[],
            created: None,
        }
    }

    /// The same with a list that looks for the key in this query parameter.
    pub const fn query(mut self, name: &'static str) -> Self {
        self.query = Some(name);
        self
    }

    /// The same where the create responses the thing below something.
    pub const fn response(mut self, response: KeyPath) -> Self {
        self.response = response;
        self
    }

    /// The same where a thing says when it was created, so that an older one is not taken for it.
    pub const fn created(mut self, created: KeyPath) -> Self {
        self.created = Some(created);
        self
    }
}
