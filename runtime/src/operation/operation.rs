//! The description of one operation, and the rules for looking up and polling what it creates.
//!
//! These types refer to one another: a lookup key names the operation that lists, a wait step the operation that is
//! polled.

use http::StatusCode;

use crate::operation::key_path::KeyPath;
use crate::operation::method::{Method, Safety};
use crate::operation::pagination::Pagination;
use crate::operation::server::{ResponseSpec, SecurityRequirement, Server};
use crate::operation::stream_format::StreamFormat;

/// The static description of an API operation. Generated crates contain one `static` per operation.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The operation ID in the API's description.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the server's base URL, with `{name}` for each path parameter.
    pub path: &'static str,
    /// Where the operation is sent.
    pub server: Server,
    /// The credentials the operation accepts. Any one of the requirements suffices; an empty list means that none is needed.
    pub security: &'static [SecurityRequirement],
    /// The successful responses.
    pub responses: &'static [ResponseSpec],
    /// The effect of sending the request twice.
    pub safety: Safety,
    /// For a create operation: how to find the resource it created when the response was lost.
    pub lookup_key: Option<&'static LookupKey>,
    /// For a paginated list: how to request the next page.
    pub pagination: Option<&'static Pagination>,
    /// How the response tells whether asynchronous work is done.
    pub status_rule: Option<&'static StatusRule>,
    /// What to wait for after the operation, in this order.
    pub wait: &'static [WaitStep],
    /// How the events of its stream add up to the response without streaming.
    pub stream_format: Option<&'static StreamFormat>,
}

impl Operation {
    /// An operation that is sent to the API's default server, needs no credential and has the safety of its method.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            server: Server::Default,
            security: &[],
            responses: &[],
            safety: method.safety(),
            lookup_key: None,
            pagination: None,
            status_rule: None,
            wait: &[],
            stream_format: None,
        }
    }

    /// The first status of a successful response that the description declares.
    pub(crate) fn success_status(&self) -> Option<StatusCode> {
        let statuses = self.responses.iter().map(|response| response.status);
        statuses
            .filter_map(|status| StatusCode::from_u16(status).ok())
            .find(StatusCode::is_success)
    }

    /// Sets where the operation is sent.
    pub const fn server(mut self, server: Server) -> Self {
        self.server = server;
        self
    }

    /// Sets the accepted credentials.
    pub const fn security(mut self, security: &'static [SecurityRequirement]) -> Self {
        self.security = security;
        self
    }

    /// Sets the successful responses.
    pub const fn responses(mut self, responses: &'static [ResponseSpec]) -> Self {
        self.responses = responses;
        self
    }

    /// Sets the safety, where it differs from that of the method.
    pub const fn safety(mut self, safety: Safety) -> Self {
        self.safety = safety;
        self
    }

    /// Sets how a created resource is looked up.
    pub const fn lookup_key(mut self, lookup_key: &'static LookupKey) -> Self {
        self.lookup_key = Some(lookup_key);
        self
    }

    /// Sets how the list is paginated.
    pub const fn pagination(mut self, pagination: &'static Pagination) -> Self {
        self.pagination = Some(pagination);
        self
    }

    /// Sets how the response tells whether work is done.
    pub const fn status_rule(mut self, status_rule: &'static StatusRule) -> Self {
        self.status_rule = Some(status_rule);
        self
    }

    /// Sets what to wait for after the operation.
    pub const fn wait(mut self, steps: &'static [WaitStep]) -> Self {
        self.wait = steps;
        self
    }

    /// Sets how the events of its stream are accumulated.
    pub const fn stream_format(mut self, format: &'static StreamFormat) -> Self {
        self.stream_format = Some(format);
        self
    }
}

/// How to find the resource that a create operation made when its response was lost: a value in the request body that
/// also appears in the items of a list.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct LookupKey {
    /// The path to the key in the request body of the create operation.
    pub body: KeyPath,
    /// The operation that lists such resources. All its path parameters are also path parameters of the create
    /// operation.
    pub list: &'static Operation,
    /// The query parameter of the list that filters by the key, if there is one.
    pub query: Option<&'static str>,
    /// The path to the array of items in the response of the list.
    pub items: KeyPath,
    /// The path to the key in an item.
    pub item: KeyPath,
    /// The path to the resource in the response of the create operation. Empty if the response is the resource.
    pub response: KeyPath,
    /// The path to the creation time in an item.
    pub created: Option<KeyPath>,
}

impl LookupKey {
    /// A key at `body` in the request body, which is found at `item` in the items of a list.
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

    /// Sets the query parameter of the list that filters by the key.
    pub const fn query(mut self, name: &'static str) -> Self {
        self.query = Some(name);
        self
    }

    /// Sets the path to the resource in the response of the create operation.
    pub const fn response(mut self, response: KeyPath) -> Self {
        self.response = response;
        self
    }

    /// Sets the path to the creation time, so that an older resource is not mistaken for the new one.
    pub const fn created(mut self, created: KeyPath) -> Self {
        self.created = Some(created);
        self
    }
}

/// How the response of an operation tells whether asynchronous work is done.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct StatusRule {
    /// Paths to the status. The first path that exists in the response is used. With `*`, which stands for every element of
    /// an array, each of them has to be done.
    pub status: &'static [KeyPath],
    /// The statuses that mean success.
    pub done: &'static [&'static str],
    /// The statuses that mean failure. Every other status, including unknown ones, means that the work goes on.
    pub failed: &'static [&'static str],
    /// The path to the number of statuses that `*` in the path of the status has to find.
    pub count: Option<KeyPath>,
    /// A list that shows the statuses of many resources in one response.
    pub batch_list: Option<&'static BatchList>,
    /// The default deadline of a waiter, in minutes.
    pub minutes: u32,
}

impl StatusRule {
    /// A rule with a default deadline of 60 minutes.
    pub const fn new(
        status: &'static [KeyPath],
        done: &'static [&'static str],
        failed: &'static [&'static str],
    ) -> Self {
        Self {
            status,
            done,
            failed,
            count: None,
            batch_list: None,
            minutes: 60,
        }
    }

    /// Sets the path to the number of statuses.
    pub const fn count(mut self, count: KeyPath) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets a list that shows many statuses in one response.
    pub const fn batch_list(mut self, batch_list: &'static BatchList) -> Self {
        self.batch_list = Some(batch_list);
        self
    }

    /// Sets the default deadline of a waiter, in minutes.
    pub const fn minutes(mut self, minutes: u32) -> Self {
        self.minutes = minutes;
        self
    }
}

/// A list that shows the statuses of many resources in one response.
#[derive(Clone, Copy, Debug)]
pub struct BatchList {
    /// The operation that lists, newest first.
    pub list: &'static Operation,
    /// The path to the ID in an item. It equals the last path parameter of the polled operation.
    pub id: KeyPath,
}

impl BatchList {
    /// A list and the path to the ID in its items.
    pub const fn new(list: &'static Operation, id: KeyPath) -> Self {
        Self { list, id }
    }
}

/// One thing to wait for after an operation.
#[derive(Clone, Copy, Debug)]
pub struct WaitStep {
    /// The operation that is polled. If it has no [`StatusRule`], it is called once.
    pub operation: &'static Operation,
    /// Each path parameter of the polled operation with the paths to its value in the response of the first
    /// operation. The first path that exists is used, and `*` stands for every element of an array. Parameters that
    /// are not listed have the value they had in the first request.
    pub with: &'static [(&'static str, &'static [KeyPath])],
    /// What ends the step.
    pub until: WaitUntil,
}

/// What ends a wait step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitUntil {
    /// The status is one of those that mean success.
    Done,
    /// The resource is not found any more.
    Gone,
}

impl WaitStep {
    /// An operation to poll, and where its path parameters come from.
    pub const fn new(
        operation: &'static Operation,
        with: &'static [(&'static str, &'static [KeyPath])],
    ) -> Self {
        Self {
            operation,
            with,
            until: WaitUntil::Done,
        }
    }

    /// An operation to poll until it does not find the resource any more.
    pub const fn gone(operation: &'static Operation) -> Self {
        Self {
            operation,
            with: &[],
            until: WaitUntil::Gone,
        }
    }
}
