//! Following knows how what a call began is seen to its end, and how it is found again when its response is lost.

use crate::Wire;

/// Keys that lead into a body. `*` stands for every element of a list.
pub type KeyPath = Vec<Wire>;

/// How the response of an operation tells whether work is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRule {
    /// Where the state stands; the first that is there counts.
    pub status: Vec<KeyPath>,
    /// The states in which it is done.
    pub done: Vec<String>,
    /// The states in which it has failed.
    pub failed: Vec<String>,
    /// The list in which the same can be seen of many at once.
    pub shared: Option<BatchList>,
    /// How long it may well take.
    pub minutes: Option<u32>,
}

/// A list in which many states can be seen at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchList {
    /// The operation that lists, by its id.
    pub list: String,
    /// Where its items stand.
    pub items: KeyPath,
    /// Where the id stands in an item, which is the last path parameter of the watched operation.
    pub id: KeyPath,
}

/// One thing to wait for after a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitStep {
    /// The operation that is asked again and again, by its id.
    pub operation: String,
    /// Where its path parameters stand in the response of the call; those not named are the call's own. The first
    /// trail that leads somewhere counts.
    pub with: Vec<(Wire, Vec<KeyPath>)>,
}

/// How what a create made is found again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookupKey {
    /// Where the key stands in the body of the create.
    pub body: KeyPath,
    /// The operation that lists such things, by its id.
    pub list: String,
    /// The query parameter of the list that takes the key.
    pub query: Option<Wire>,
    /// Where the things stand in the response of the list.
    pub items: KeyPath,
    /// Where the key stands in one of them.
    pub item: KeyPath,
    /// Where the thing stands in the response of the create.
    pub response: KeyPath,
    /// Where the time of its creation stands in one of them.
    pub created: Option<KeyPath>,
}
