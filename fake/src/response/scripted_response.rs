//! Scripted responses: what a test wants the fake to answer.

use std::time::Duration;

use openapi_sdk_runtime::{Bytes, Json};

use super::response_body::BodyStep;
use super::{Response, ResponseBasis};

/// A response that a test scripts, with [`Fake::script_response`](crate::Fake::script_response).
#[derive(Clone, Debug)]
pub struct ScriptedResponse {
    status: u16,
    headers: Vec<(String, String)>,
    steps: Vec<BodyStep>,
    delay: Duration,
    is_lost: bool,
}

impl ScriptedResponse {
    /// A response with a status and no body.
    pub fn new(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            steps: Vec::new(),
            delay: Duration::ZERO,
            is_lost: false,
        }
    }

    /// A response with a JSON body.
    pub fn json(status: u16, body: impl Into<Json>) -> Self {
        Self::new(status)
            .header("content-type", "application/json")
            .chunk(body.into().to_string())
    }

    /// No response: the connection breaks before the head arrives, but the request has arrived.
    pub fn lost() -> Self {
        Self {
            is_lost: true,
            ..Self::new(200)
        }
    }

    /// Adds a header. Several headers may have the same name.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Waits before the response begins.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Adds a piece of the body, which is sent on its own.
    #[must_use]
    pub fn chunk(mut self, bytes: impl Into<Bytes>) -> Self {
        self.steps.push(BodyStep::Data(bytes.into()));
        self
    }

    /// Pauses within the body.
    #[must_use]
    pub fn pause(mut self, duration: Duration) -> Self {
        self.steps.push(BodyStep::Pause(duration));
        self
    }

    /// Breaks the connection within the body.
    #[must_use]
    pub fn disconnect(mut self) -> Self {
        self.steps.push(BodyStep::Disconnect);
        self
    }

    pub(crate) fn is_lost(&self) -> bool {
        self.is_lost
    }

    pub(crate) fn delay_before_head(&self) -> Duration {
        self.delay
    }

    pub(crate) fn into_response(self) -> Response {
        Response {
            headers: self.headers,
            body: self.steps,
            basis: ResponseBasis::Scripted,
            ..Response::empty(self.status)
        }
    }
}

/// The scripted responses that were not sent yet.
#[derive(Debug, Default)]
pub(crate) struct Script(Vec<ScriptEntry>);

#[derive(Debug)]
struct ScriptEntry {
    /// The operation that it answers; `None` for any request.
    operation: Option<String>,
    response: ScriptedResponse,
    times: usize,
}

impl Script {
    pub(crate) fn push(
        &mut self,
        operation: Option<&str>,
        response: ScriptedResponse,
        times: usize,
    ) {
        self.0.push(ScriptEntry {
            operation: operation.map(str::to_owned),
            response,
            times,
        });
    }

    #[cfg(feature = "server")]
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// How many responses are left.
    #[cfg(feature = "server")]
    pub(crate) fn len(&self) -> usize {
        self.0
            .iter()
            .fold(0, |sum, entry| sum.saturating_add(entry.times))
    }

    /// Takes the first response for an operation.
    pub(crate) fn take(&mut self, operation: &str) -> Option<ScriptedResponse> {
        let is_for = |entry: &ScriptEntry| {
            let any = entry.operation.as_deref();
            entry.times > 0 && any.is_none_or(|one| one == operation)
        };
        let index = self.0.iter().position(is_for)?;
        let entry = &mut self.0[index];
        entry.times -= 1;
        let response = entry.response.clone();
        if entry.times == 0 {
            self.0.remove(index);
        }
        Some(response)
    }
}
