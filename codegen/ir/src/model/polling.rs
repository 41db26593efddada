//! Polling: how to see whether the work that an operation started is done, and how to look up a resource whose create
//! response was lost.

use crate::name::Wire;

/// A path of keys into a JSON body. `*` stands for every element of a list.
pub type KeyPath = Vec<Wire>;

/// How the response of an operation says whether work is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRule {
    /// Where the state is. The first path that exists counts. With `*`, every element has to be done.
    pub status: Vec<KeyPath>,
    /// The states that mean success.
    pub done: Vec<String>,
    /// The states that mean failure.
    pub failed: Vec<String>,
    /// Where the number of states is that `*` in the path of the state has to find.
    pub count: Option<KeyPath>,
    /// A list that shows the state of many resources at once.
    pub shared: Option<BatchList>,
    /// How many minutes the work may take.
    pub minutes: Option<u32>,
}

/// A list that shows the state of many resources at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchList {
    /// The id of the list operation.
    pub list: String,
    /// Where the items are in its response.
    pub items: KeyPath,
    /// Where the id is in an item. It is the last path parameter of the polled operation.
    pub id: KeyPath,
}

/// One thing to wait for after an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitStep {
    /// The id of the operation to poll.
    pub operation: String,
    /// Where its path parameters are in the response. Parameters that are not listed are taken from the request. The
    /// first path that exists counts.
    pub with: Vec<(Wire, Vec<KeyPath>)>,
}

/// How a created resource is looked up when the response of the create was lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookupKey {
    /// Where the key is in the body of the create.
    pub body: KeyPath,
    /// The id of the operation that lists such resources.
    pub list: String,
    /// The query parameter of the list that filters by the key.
    pub query: Option<Wire>,
    /// Where the resources are in the response of the list.
    pub items: KeyPath,
    /// Where the key is in one of them.
    pub item: KeyPath,
    /// Where the resource is in the response of the create.
    pub response: KeyPath,
    /// Where the time of creation is in one of them.
    pub created: Option<KeyPath>,
}
