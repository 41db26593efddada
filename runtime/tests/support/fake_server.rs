//! A fake server that computes responses from the request and the virtual time, and operations on actions.

use std::sync::{Arc, Mutex};

use openapi_sdk_runtime::{
    BatchList, Body, BoxFuture, Bytes, Client, Method, Operation, Pagination, RequestTimeouts,
    StatusRule, Transport, TransportError, http,
};

use super::fake_transport::response;
use super::virtual_clock::VirtualClock;

pub static ACTIONS: Operation = Operation::new("actions_list", Method::Get, "/v2/actions")
    .pagination(&Pagination::number(&["actions"], "page").next(&["links", "pages", "next"]));
pub static ACTION: Operation =
    Operation::new("actions_get", Method::Get, "/v2/actions/{action_id}").status_rule(
        &StatusRule::new(&[&["action", "status"]], &["completed"], &["errored"])
            .batch_list(&BatchList::new(&ACTIONS, &["id"], "per_page=200")),
    );

/// Computes the status and the body of a response from the request line and the virtual time in seconds.
pub type Handler = dyn Fn(&str, u64) -> (u16, String) + Send + Sync;

/// A transport that computes responses and records each request line with its virtual time.
#[derive(Clone)]
pub struct FakeServer {
    pub clock: VirtualClock,
    handler: Arc<Handler>,
    pub requests: Arc<Mutex<Vec<(String, u64)>>>,
}

impl Transport for FakeServer {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let line = format!(
            "{} {}",
            request.method(),
            request
                .uri()
                .path_and_query()
                .map_or("", |path| path.as_str())
        );
        let now = self.clock.passed().as_secs();
        let (status, body) = (self.handler)(&line, now);
        self.requests
            .lock()
            .expect("the lock is not poisoned")
            .push((line, now));
        Box::pin(async move { Ok(response(status, &[], &body)) })
    }
}

impl FakeServer {
    pub fn new(handler: impl Fn(&str, u64) -> (u16, String) + Send + Sync + 'static) -> Self {
        Self {
            clock: VirtualClock::default(),
            handler: Arc::new(handler),
            requests: Arc::default(),
        }
    }

    pub fn client(&self) -> Client {
        let builder = Client::builder()
            .token("dop_v1_token")
            .clock(self.clock.clone());
        builder
            .transport(self.clone())
            .build()
            .expect("the client is valid")
    }

    /// The request lines in order.
    pub fn request_lines(&self) -> Vec<String> {
        let requests = self.requests.lock().expect("the lock is not poisoned");
        requests.iter().map(|(line, _)| line.clone()).collect()
    }
}

/// An action as JSON.
pub fn action(id: &str, status: &str) -> String {
    format!(r#"{{"id": {id}, "status": "{status}"}}"#)
}
