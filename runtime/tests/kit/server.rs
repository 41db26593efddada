//! A server that answers by request and by what time it is, and the actions that it has.

use std::sync::{Arc, Mutex};

use openapi_sdk_runtime::{
    BatchList, Body, BoxFuture, Bytes, Client, Method, Operation, Pagination, RequestTimeouts,
    StatusRule, Transport, TransportError, http,
};

use super::clock::Virtual;
use super::fake::response;

pub static ACTIONS: Operation = Operation::new("actions_list", Method::Get, "/v2/actions")
    .pagination(&Pagination::number(&["actions"], "page").next(&["links", "pages", "next"]));
pub static ACTION: Operation =
    Operation::new("actions_get", Method::Get, "/v2/actions/{action_id}").status_rule(
        &StatusRule::new(&[&["action", "status"]], &["completed"], &["errored"])
            .batch_list(&BatchList::new(&ACTIONS, &["id"], "per_page=200")),
    );
/// What a server answers to a request line after so many seconds.
pub type Answer = dyn Fn(&str, u64) -> (u16, String) + Send + Sync;

/// Answers by request and by what time it is.
#[derive(Clone)]
pub struct Server {
    pub clock: Virtual,
    answer: Arc<Answer>,
    pub asked: Arc<Mutex<Vec<(String, u64)>>>,
}

impl Transport for Server {
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
        let (status, body) = (self.answer)(&line, now);
        self.asked.lock().expect("no test panics").push((line, now));
        Box::pin(async move { Ok(response(status, &[], &body)) })
    }
}

impl Server {
    pub fn new(answer: impl Fn(&str, u64) -> (u16, String) + Send + Sync + 'static) -> Self {
        Self {
            clock: Virtual::default(),
            answer: Arc::new(answer),
            asked: Arc::default(),
        }
    }

    pub fn client(&self) -> Client {
        let builder = Client::builder()
            .token("dop_v1_token")
            .clock(self.clock.clone());
        builder
            .transport(self.clone())
            .build()
            .expect("a whole client")
    }

    pub fn lines(&self) -> Vec<String> {
        let asked = self.asked.lock().expect("no test panics");
        asked.iter().map(|(line, _)| line.clone()).collect()
    }
}

pub fn action(id: &str, status: &str) -> String {
    format!(r#"{{"id": {id}, "status": "{status}"}}"#)
}
