//! `PollTarget`: one resource that is polled.

use std::time::SystemTime;

use crate::codec::{Json, json_text, values_at};
use crate::error::Error;
use crate::operation::{Operation, WaitStep, WaitUntil};
use crate::request::{Request, RequestBuilder, RequestConfig};
use crate::response::RawResponse;
use crate::url;
use crate::waiter::batch_states::Subscription;

/// The most resources that one request may create and a waiter polls.
const MAX_TARGETS: usize = 1000;

/// One resource that is polled.
pub(super) struct PollTarget {
    pub(super) config: Box<RequestConfig>,
    pub(super) id: String,
    pub(super) until: WaitUntil,
    /// The registration for batch polling, if the status is available from a list.
    pub(super) subscription: Option<Subscription>,
    /// The last status.
    pub(super) status: Option<String>,
    /// When the target was last polled.
    pub(super) polled_at: SystemTime,
    pub(super) consecutive_errors: u32,
    /// The final response, once the target is done.
    pub(super) response: Option<RawResponse>,
}

impl PollTarget {
    pub(super) fn new(config: Box<RequestConfig>, until: WaitUntil, now: SystemTime) -> Self {
        let operation = config.operation;
        let id = path_params(&config)
            .pop()
            .map(|(_, value)| value)
            .unwrap_or_default();
        // A list may show a resource longer than it exists.
        let batch_list = match until {
            WaitUntil::Done => operation.status_rule.and_then(|rule| rule.batch_list),
            WaitUntil::Gone => None,
        };
        let states = config.client.batch_states();
        let subscription = batch_list.map(|batch| states.subscribe(batch.list.id, &id));
        Self {
            config,
            id,
            until,
            subscription,
            status: None,
            polled_at: now,
            consecutive_errors: 0,
            response: None,
        }
    }

    /// The targets of a wait step, from the response to the first request.
    pub(super) fn from_step(
        step: &WaitStep,
        initial: &RequestConfig,
        initial_response: &RawResponse,
        now: SystemTime,
    ) -> Result<Vec<Self>, Error> {
        let body = json_text(&initial_response.body).unwrap_or("null");
        let mut params: Vec<(&str, Vec<String>)> = Vec::new();
        for (name, paths) in step.with {
            let found = paths
                .iter()
                .map(|path| values_at(body, path, MAX_TARGETS + 1));
            let found = found.into_iter().find(|found| !found.is_empty());
            let values = found.unwrap_or_default().into_iter().map(|text| {
                let value = Json::from_checked(text);
                value.string().unwrap_or_else(|| text.to_owned())
            });
            params.push((name, values.collect()));
        }
        let count = params
            .iter()
            .map(|(_, values)| values.len())
            .max()
            .unwrap_or(1);
        if count > MAX_TARGETS {
            let message = format!("the response contains more than {MAX_TARGETS} IDs to wait for");
            return Err(initial_response.decoding_error(message));
        }
        let inherited = path_params(initial);
        let targets = (0..count).filter_map(|index| {
            let mut request = RequestBuilder::<Json>::new(&initial.client, step.operation);
            for (name, value) in &inherited {
                request = request.path(name, value.as_str());
            }
            for (name, values) in &params {
                request = request.path(name, values.get(index)?.as_str());
            }
            let mut config = request.config_mut().clone();
            config.timeout = initial.timeout;
            config.attempt_timeout = initial.attempt_timeout;
            config.retry_policy = initial.retry_policy.clone();
            Some(Self::new(Box::new(config), step.until, now))
        });
        Ok(targets.collect())
    }
}

/// The path parameters of a request, by name.
fn path_params(config: &RequestConfig) -> Vec<(&'static str, String)> {
    let operation: &'static Operation = config.operation;
    let segments = operation.path.split('/').zip(config.path.split('/'));
    let params = segments.filter_map(|(name, value)| {
        let name = name.strip_prefix('{')?.strip_suffix('}')?;
        Some((name, url::decode(value)))
    });
    params.collect()
}
