//! A call in progress, without the type of its response, and its outcome as JSON.

use crate::call_options::{Action, CallOptions};
use digitalocean_sdk::{
    Bytes, Error, EventStream, ItemPaginator, Json, Paginator, Response, Waiter,
    runtime::{
        BoxFuture, Drift, FromResponse, JsonCodec, ListItem, Request, ResponseFuture,
        ResponseSource, TimeoutKind,
    },
};
use std::{future::Future, time::Duration};

/// After this many errors, a list or a stream that goes on failing is left.
const MOST_ERRORS: usize = 10;

/// A call in progress.
pub struct PendingCall(BoxFuture<'static, CallOutcome>);

/// Outcome of a call.
#[derive(Debug, Default)]
pub struct CallOutcome {
    /// What came, as the entries of a JSON object.
    pub entries: Vec<(&'static str, Json)>,
    /// Where the response differs from its description.
    pub drift: Vec<Drift>,
    /// Number of events, if the response is a stream.
    pub events: usize,
    /// The errors, in order. A call that was successful has none.
    pub errors: Vec<Error>,
    /// The first response of a wait.
    pub begun: Option<Json>,
    /// Where the next part of a list begins.
    pub page_token: Option<String>,
}

impl PendingCall {
    /// Waits for the outcome.
    pub async fn outcome(self) -> CallOutcome {
        self.0.await
    }

    /// A call with one JSON response.
    pub fn json<R: JsonCodec + FromResponse + 'static>(pending: ResponseFuture<R>) -> Self {
        Self(Box::pin(async move {
            one(pending.await, |response| Json::of(&**response))
        }))
    }

    /// A call with one response that is not JSON, or not always.
    pub fn other<R: FromResponse + 'static>(pending: ResponseFuture<R>) -> Self {
        Self(Box::pin(async move {
            one(pending.await, |response| body_value(response.body()))
        }))
    }

    /// A call whose response is not decoded.
    pub fn raw(pending: ResponseFuture<Bytes>) -> Self {
        Self(Box::pin(async move {
            let mut outcome = one(pending.await, |_| Json::null());
            outcome.entries.retain(|(key, _)| *key != "value");
            outcome
        }))
    }

    /// A call whose response is read in chunks.
    pub fn download(request: impl Request, options: &CallOptions) -> Self {
        let (pending, limit) = (request.download(), options.limit);
        Self(Box::pin(async move {
            let mut outcome = CallOutcome::default();
            let mut download = match pending.await {
                Ok(download) => download,
                Err(error) => return failed(error),
            };
            let (mut all, mut count) = (Vec::new(), 0);
            while limit.is_none_or(|limit| count < limit)
                && let Some(chunk) = download.next().await
            {
                count += 1;
                match chunk {
                    Ok(chunk) => all.extend_from_slice(&chunk),
                    Err(error) => {
                        outcome.errors.push(error);
                        break;
                    }
                }
            }
            outcome.add("status", i64::from(download.status().as_u16()));
            outcome.entries.push(body_entry(&all));
            outcome
        }))
    }

    /// The items of a list.
    pub fn items<T: ListItem + Send + 'static>(
        items: ItemPaginator<T>,
        options: &CallOptions,
    ) -> Self {
        let limit = options.limit;
        let mut items = match &options.resume {
            Some(token) => items.resume(token),
            None => items,
        };
        Self(Box::pin(async move {
            let (mut outcome, mut found) = (CallOutcome::default(), Vec::new());
            while limit.is_none_or(|limit| found.len() < limit)
                && outcome.errors.len() < MOST_ERRORS
                && let Some(item) = items.next().await
            {
                match item {
                    Ok(mut item) => {
                        found.push(Json::of(item.value_mut()));
                        outcome.drift.extend_from_slice(items.drift());
                    }
                    Err(error) => outcome.errors.push(error),
                }
            }
            // At its end, the list may report drift of its own.
            if limit.is_none() && outcome.errors.is_empty() {
                outcome.drift.extend_from_slice(items.drift());
            }
            outcome.add("items", Json::array(found));
            outcome.add_list(items.total(), items.page_token().to_string());
            outcome
        }))
    }

    /// The pages of a list.
    pub fn pages<R: FromResponse + Send + 'static>(
        pages: Paginator<R>,
        options: &CallOptions,
    ) -> Self {
        let limit = options.limit;
        let mut pages = match &options.resume {
            Some(token) => pages.resume(token),
            None => pages,
        };
        Self(Box::pin(async move {
            let (mut outcome, mut found) = (CallOutcome::default(), Vec::new());
            while limit.is_none_or(|limit| found.len() < limit)
                && outcome.errors.len() < MOST_ERRORS
                && let Some(page) = pages.next().await
            {
                match page {
                    Ok(page) => {
                        found.push(body_value(page.body()));
                        outcome.drift.extend_from_slice(page.drift());
                    }
                    Err(error) => outcome.errors.push(error),
                }
            }
            outcome.add("pages", Json::array(found));
            outcome.add_list(pages.total(), pages.page_token().to_string());
            outcome
        }))
    }

    /// A wait for the end of work, with the states on the way.
    pub fn wait<T: FromResponse + Send + 'static, B: FromResponse + Send + 'static>(
        waiter: Waiter<T, B>,
        options: &CallOptions,
    ) -> Self {
        let (mut waiter, limit) = (configured(waiter, options), options.limit);
        Self(Box::pin(async move {
            let (mut outcome, mut states) = (CallOutcome::default(), Vec::new());
            while limit.is_none_or(|limit| states.len() < limit)
                && outcome.errors.len() < MOST_ERRORS
                && let Some(state) = waiter.next().await
            {
                let begun = waiter.begun();
                outcome.begun = begun.and_then(|begun| Json::from_bytes(begun.body()).ok());
                match state {
                    Ok(state) => states.push(Json::from(state.status)),
                    Err(error) => outcome.errors.push(error),
                }
            }
            let is_stopped = limit.is_some_and(|limit| states.len() >= limit);
            outcome.add("states", Json::array(states));
            if outcome.errors.is_empty() && !is_stopped {
                let last = one(waiter.await, |response| body_value(response.body()));
                outcome.entries.extend(last.entries);
                outcome.drift.extend(last.drift);
                outcome.errors.extend(last.errors);
            }
            outcome
        }))
    }

    /// A wait for the end of all work that a request started.
    pub fn wait_all<T: FromResponse + Send + 'static, B: Send + 'static>(
        waiter: Waiter<T, B>,
        options: &CallOptions,
    ) -> Self {
        let waiter = configured(waiter, options);
        Self(Box::pin(async move {
            match waiter.all().await {
                Ok(all) => {
                    let values = all.iter().map(|response| body_value(response.body()));
                    let mut outcome = CallOutcome::default();
                    outcome.add("values", Json::array(values));
                    outcome
                }
                Err(error) => failed(error),
            }
        }))
    }

    /// A call with a stream of events.
    pub fn stream<E, F>(opening: F, action: Action, options: &CallOptions) -> Self
    where
        E: JsonCodec + Send + 'static,
        F: Future<Output = Result<EventStream<E>, Error>> + Send + 'static,
    {
        let limit = options.limit;
        Self(Box::pin(async move {
            let mut stream = match opening.await {
                Ok(stream) => stream,
                Err(error) => return failed(error),
            };
            let mut accumulator = stream.accumulator();
            let (mut outcome, mut events) = (CallOutcome::default(), Vec::new());
            while limit.is_none_or(|limit| events.len() < limit)
                && outcome.errors.len() < MOST_ERRORS
                && let Some(event) = stream.next().await
            {
                match event {
                    Ok(event) => {
                        accumulator.add(&event);
                        events.push(Json::of(&event));
                        outcome.drift.extend_from_slice(stream.drift());
                    }
                    Err(error) => outcome.errors.push(error),
                }
            }
            outcome.events = events.len();
            match (action, outcome.errors.is_empty()) {
                (Action::Accumulate, true) => outcome.add("value", accumulator.json()),
                (Action::Accumulate, false) => outcome.add("partial", accumulator.json()),
                _ => outcome.add("events", Json::array(events)),
            }
            outcome
        }))
    }
}

fn configured<T, B>(mut waiter: Waiter<T, B>, options: &CallOptions) -> Waiter<T, B> {
    if let Some(interval) = options.interval {
        waiter = waiter.every(interval);
    }
    if let Some(deadline) = options.deadline {
        waiter = waiter.deadline(deadline);
    }
    waiter
}

fn failed(error: Error) -> CallOutcome {
    CallOutcome {
        begun: error.begun(),
        errors: vec![error],
        ..CallOutcome::default()
    }
}

/// The outcome of a call with one response.
fn one<R>(
    result: Result<Response<R>, Error>,
    value: impl FnOnce(&Response<R>) -> Json,
) -> CallOutcome {
    let response = match result {
        Ok(response) => response,
        Err(error) => return failed(error),
    };
    let mut outcome = CallOutcome {
        drift: response.drift().to_vec(),
        ..CallOutcome::default()
    };
    outcome.add("value", value(&response));
    outcome.entries.push(body_entry(response.body()));
    outcome.add("status", i64::from(response.status().as_u16()));
    outcome.add("attempts", i64::from(response.attempts()));
    outcome.add(
        "request_id",
        response.request_id().map_or_else(Json::null, Json::from),
    );
    let headers = response.headers().iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    outcome.add("headers", Json::object(headers));
    let source = match response.source() {
        ResponseSource::Reconciled => "reconciled",
        _ => "response",
    };
    outcome.add("source", source);
    let limit = response.rate_limit().map(|limit| {
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        Json::object([
            ("limit", number(limit.limit)),
            ("remaining", number(limit.remaining)),
            ("reset", number(limit.reset)),
        ])
    });
    outcome.add("rate_limit", limit.unwrap_or_else(Json::null));
    outcome
}

/// A body as a value: JSON, a text, bytes in base64, or null if it is empty.
fn body_value(body: &Bytes) -> Json {
    if body.is_empty() {
        return Json::null();
    }
    Json::from_bytes(body).unwrap_or_else(|_| body_entry(body).1)
}

/// A body as an entry of an outcome.
fn body_entry(body: &[u8]) -> (&'static str, Json) {
    match std::str::from_utf8(body) {
        Ok(text) => ("text", text.into()),
        Err(_) => ("base64", crate::base64::encode(body).into()),
    }
}

impl CallOutcome {
    fn add(&mut self, key: &'static str, value: impl Into<Json>) {
        self.entries.push((key, value.into()));
    }

    fn add_list(&mut self, total: Option<u64>, page_token: String) {
        let total = total.and_then(|total| i64::try_from(total).ok());
        self.add("total", total.map_or_else(Json::null, Json::from));
        self.add("page_token", page_token.as_str());
        self.page_token = Some(page_token);
    }

    /// The first error, or the outcome of a successful call.
    pub fn result(mut self) -> Result<Self, Error> {
        if self.errors.is_empty() {
            return Ok(self);
        }
        Err(self.errors.remove(0))
    }

    /// The outcome as JSON, with what the transport was given.
    pub fn json(self, sent: &[String]) -> Json {
        let mut out = Json::object(self.entries);
        out = out.with("drift", drift_json(&self.drift));
        if let Some(error) = self.errors.first() {
            let mut detail = error_json(error);
            if let Some(begun) = &self.begun {
                detail = detail.with("begun", begun.clone());
            }
            out = out.with("error", detail);
            let classes = self.errors.iter().map(class);
            out = out.with("errors", Json::array(classes.collect::<Vec<_>>()));
        }
        if let Some(begun) = self.begun {
            out = out.with("begun", begun);
        }
        out.with("sent", Json::array(sent.iter().map(String::as_str)))
    }
}

fn drift_json(drift: &[Drift]) -> Json {
    Json::array(drift.iter().map(|drift| {
        Json::object([
            ("pointer", drift.pointer.as_str()),
            ("expected", drift.expected),
            ("got", drift.got),
        ])
    }))
}

/// The class of an error in one word, the same in all languages.
pub fn class(error: &Error) -> &'static str {
    match error {
        Error::Authentication(_) => "authentication",
        Error::Permission(_) => "permission",
        Error::NotFound(_) => "not_found",
        Error::Conflict(_) => "conflict",
        Error::Invalid(_) => "invalid",
        Error::RateLimited(_) => "rate_limited",
        Error::Server(_) => "server",
        Error::Unexpected(_) => "unexpected",
        Error::Connection(_) => "connection",
        Error::Timeout(_) => "timeout",
        Error::Decoding(_) => "decoding",
        Error::Stream(_) => "stream",
        Error::Failed(_) => "failed",
        Error::Usage(_) => "usage",
        _ => "unknown",
    }
}

/// An error as JSON.
pub fn error_json(error: &Error) -> Json {
    let text = |text: Option<&str>| text.map_or_else(Json::null, Json::from);
    let kind = error.timeout_kind().map(|kind| match kind {
        TimeoutKind::Connect => "connect",
        TimeoutKind::Attempt => "attempt",
        TimeoutKind::Total => "total",
        TimeoutKind::Idle => "idle",
        TimeoutKind::Event => "event",
        _ => "other",
    });
    let status = error.status().map(|status| i64::from(status.as_u16()));
    let seconds = error
        .retry_after()
        .map(|delay: Duration| delay.as_secs_f64());
    Json::object([
        ("class", class(error).into()),
        ("status", status.map_or_else(Json::null, Json::from)),
        ("id", text(error.id())),
        ("message", error.message().into()),
        ("display", error.to_string().into()),
        ("request_id", text(error.request_id())),
        ("retry_after", seconds.map_or_else(Json::null, Json::from)),
        ("attempts", i64::from(error.attempts()).into()),
        ("retryable", error.is_retryable().into()),
        ("scopes", Json::array(error.scopes().iter().copied())),
        ("timeout_kind", text(kind)),
        ("drift", drift_json(error.drift())),
    ])
}
