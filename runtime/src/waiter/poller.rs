//! `Poller`: when to poll, for how long, and which states are new.

use std::collections::VecDeque;
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use crate::codec::{DriftList, Json, json_text, without_byte_order_mark};
use crate::error::Error;
use crate::future::with_timeout;
use crate::operation::{WaitStep, WaitUntil};
use crate::request::{BodyMode, RequestConfig};
use crate::response::{RawResponse, ResponseSource};
use crate::transport::TimeoutKind;
use crate::waiter::batch_poller::poll_list;
use crate::waiter::batch_states::BatchStatus;
use crate::waiter::poll_target::PollTarget;
use crate::waiter::status;
use crate::waiter::wait_state::WaitState;

/// The first interval between two polls, and the longest.
const MIN_INTERVAL: Duration = Duration::from_secs(2);
const MAX_INTERVAL: Duration = Duration::from_secs(15);

/// How long a new resource may be not found.
const NOT_FOUND_GRACE: Duration = Duration::from_secs(60);

/// How many polls in a row may fail.
const MAX_CONSECUTIVE_ERRORS: u32 = 3;

/// The status of a resource that is not found any more.
const GONE: &str = "gone";

/// Waits for asynchronous work: from the request that starts it to the responses that say it is done.
pub(super) struct Poller {
    config: Box<RequestConfig>,
    /// A fixed interval, which replaces the one that grows.
    pub(super) fixed_interval: Option<Duration>,
    pub(super) deadline: Duration,
    /// The remaining steps.
    steps: &'static [WaitStep],
    /// The response to the request that started the work. `None` if the request itself is polled.
    pub(super) initial_response: Arc<OnceLock<RawResponse>>,
    started: Option<SystemTime>,
    targets: Vec<PollTarget>,
    /// Whether to wait before the next poll. The first poll is delayed only directly after the work was started.
    wait_first: bool,
    interval: Duration,
    /// States that were not returned yet.
    new_states: VecDeque<WaitState>,
}

impl Poller {
    pub(super) fn new(config: RequestConfig) -> Self {
        let operation = config.operation;
        let rules = operation.wait.iter().map(|step| step.operation.status_rule);
        let rules = rules.chain([operation.status_rule]).flatten();
        let minutes = rules.map(|rule| rule.minutes).max().unwrap_or(60);
        Self {
            steps: operation.wait,
            config: Box::new(config),
            fixed_interval: None,
            deadline: Duration::from_secs(u64::from(minutes) * 60),
            initial_response: Arc::default(),
            started: None,
            targets: Vec::new(),
            wait_first: false,
            interval: MIN_INTERVAL,
            new_states: VecDeque::new(),
        }
    }

    /// The final responses.
    pub(super) fn into_responses(self) -> Vec<RawResponse> {
        self.targets
            .into_iter()
            .filter_map(|target| target.response)
            .collect()
    }

    /// The next new state, or `None` when all targets are done.
    pub(super) async fn next_state(&mut self) -> Option<Result<WaitState, Error>> {
        let state = self.poll_until_news().await?;
        let sent = self.config.client.sent_credentials();
        Some(state.map_err(|error| error.without_credentials(sent)))
    }

    async fn poll_until_news(&mut self) -> Option<Result<WaitState, Error>> {
        loop {
            if let Some(state) = self.new_states.pop_front() {
                return Some(Ok(state));
            }
            let clock = self.config.client.clock();
            let now = clock.now();
            let started = *self.started.get_or_insert(now);
            let elapsed = now.duration_since(started).unwrap_or_default();
            // With a blocking transport nothing is ever pending, so that the timeout below would not be noticed.
            if elapsed >= self.deadline {
                return Some(Err(self.deadline_exceeded()));
            }
            let mut timeout = clock.sleep(self.deadline.saturating_sub(elapsed));
            let has_more = with_timeout(pin!(self.poll_once()), Some(&mut timeout)).await;
            match has_more {
                Some(Ok(true)) => {}
                Some(Ok(false)) => return None,
                Some(Err(error))
                    if error.timeout_kind() == Some(TimeoutKind::Total) && self.is_over() =>
                {
                    return Some(Err(self.deadline_exceeded()));
                }
                Some(Err(error)) => return Some(Err(error)),
                None => return Some(Err(self.deadline_exceeded())),
            }
        }
    }

    /// Sends the first request, or waits and polls all targets that are not done. Returns false when all are done.
    async fn poll_once(&mut self) -> Result<bool, Error> {
        if self.targets.is_empty() && self.initial_response.get().is_none() {
            self.start().await?;
            return Ok(true);
        }
        if self.targets.iter().all(|target| target.response.is_some()) {
            return self.next_step();
        }
        let client = self.config.client.clone();
        if std::mem::replace(&mut self.wait_first, true) {
            client.clock().sleep(self.next_interval()).await;
        }
        for index in 0..self.targets.len() {
            if self.targets[index].response.is_none() {
                self.poll_target(index).await?;
            }
        }
        Ok(true)
    }

    /// When the waiter gives up.
    fn end(&self) -> Option<SystemTime> {
        self.started?.checked_add(self.deadline)
    }

    fn is_over(&self) -> bool {
        let now = self.config.client.clock().now();
        self.end().is_some_and(|end| now >= end)
    }

    async fn start(&mut self) -> Result<(), Error> {
        let now = self.config.client.clock().now();
        if self.steps.is_empty() {
            let operation = self.config.operation;
            if operation.status_rule.is_none() {
                let message = "the operation starts no work that can be waited for";
                return Err(Error::usage(Some(operation), message));
            }
            self.targets = vec![PollTarget::new(self.config.clone(), WaitUntil::Done, now)];
            return Ok(());
        }
        let mut config = self.config.clone();
        config.deadline = self.end();
        let response = loop {
            match config.clone().execute().await {
                // A thousand waiters at once are more than the rate limit lets through in a minute.
                Err(error) if error.is_throttled() => {
                    let wait = error.retry_after().unwrap_or_default();
                    config.client.clock().sleep(wait).await;
                }
                result => break result?,
            }
        };
        self.initial_response.get_or_init(|| response);
        self.next_step()?;
        self.wait_first = true;
        Ok(())
    }

    /// Goes to the next step that has a target. Returns false if there is none.
    fn next_step(&mut self) -> Result<bool, Error> {
        let Some(initial_response) = self.initial_response.get() else {
            return Ok(false);
        };
        let now = self.config.client.clock().now();
        while let Some((step, remaining)) = self.steps.split_first() {
            self.steps = remaining;
            let targets = PollTarget::from_step(step, &self.config, initial_response, now)?;
            if !targets.is_empty() {
                self.targets = targets;
                self.wait_first = false;
                self.interval = MIN_INTERVAL;
                return Ok(true);
            }
            if remaining.is_empty() {
                let message = "the response does not contain the ID to wait for".to_owned();
                return Err(initial_response.decoding_error(message));
            }
        }
        Ok(false)
    }

    /// The time until the next poll. It grows with each poll, and varies so that waiters do not poll in lockstep.
    fn next_interval(&mut self) -> Duration {
        if let Some(interval) = self.fixed_interval {
            return interval;
        }
        let interval = self.interval;
        self.interval = interval.mul_f64(1.5).min(MAX_INTERVAL);
        self.config.client.jitter().around(interval)
    }

    async fn poll_target(&mut self, index: usize) -> Result<(), Error> {
        let end = self.end();
        let target = &mut self.targets[index];
        let operation = target.config.operation;
        let result = match poll_batch(target, end).await {
            BatchResult::Response(response) => Ok(*response),
            BatchResult::NoNews => return Ok(()),
            BatchResult::Error(error) => Err(error),
            BatchResult::NotBatched => {
                let mut config = target.config.clone();
                config.deadline = end;
                config.execute().await
            }
        };
        let now = self.config.client.clock().now();
        let elapsed = now
            .duration_since(self.started.unwrap_or(now))
            .unwrap_or_default();
        target.polled_at = now;
        let until_gone = target.until == WaitUntil::Gone;
        let response = match result {
            Ok(response) => response,
            Err(error) if until_gone && is_gone(&error) => {
                target.response = self.initial_response.get().cloned();
                self.new_states.push_back(WaitState {
                    operation: operation.id,
                    id: target.id.clone(),
                    status: GONE.to_owned(),
                    elapsed,
                    done: true,
                    response: Json::null(),
                });
                return Ok(());
            }
            Err(Error::NotFound(_)) if target.status.is_none() && elapsed < NOT_FOUND_GRACE => {
                return Ok(());
            }
            Err(error)
                if error.is_throttled()
                    || error.is_retryable()
                        && target.consecutive_errors < MAX_CONSECUTIVE_ERRORS =>
            {
                if !error.is_throttled() {
                    target.consecutive_errors += 1;
                }
                let requested = error.retry_after().unwrap_or_default();
                self.interval = self.interval.max(requested);
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        target.consecutive_errors = 0;
        let body = json_text(&response.body).map_err(|error| {
            response.decoding_error(format!("the response is not valid JSON: {error}"))
        })?;
        let Some(found) = status::read(operation.status_rule, body) else {
            let message = "the response does not contain the resource whose status is waited for";
            return Err(response.decoding_error(message.to_owned()));
        };
        let status = found.text;
        if found.has_failed && !until_gone {
            let message = format!("`{}` failed with status `{status}`", target.id);
            return Err(Error::failed(
                response.operation,
                response.status,
                &response.headers,
                response.body.clone(),
                message,
            ));
        }
        let done = !until_gone && found.is_done;
        if done || target.status.as_ref() != Some(&status) {
            self.new_states.push_back(WaitState {
                operation: operation.id,
                id: target.id.clone(),
                status: status.clone(),
                elapsed,
                done,
                response: Json::from_checked(without_byte_order_mark(body).trim()),
            });
        }
        target.status = Some(status);
        if done {
            target.subscription = None;
            target.response = Some(response);
        }
        Ok(())
    }

    fn deadline_exceeded(&self) -> Error {
        let target = self.targets.iter().find(|target| target.response.is_none());
        let seconds = self.deadline.as_secs_f64();
        let message = match target.map(|target| (&target.id, &target.status)) {
            Some((id, Some(status))) if status.is_empty() => {
                format!("`{id}` still exists after {seconds} s")
            }
            Some((id, Some(status))) => format!("`{id}` is still `{status}` after {seconds} s"),
            Some((id, None)) => format!("`{id}` was not found within {seconds} s"),
            None => format!("no response within {seconds} s"),
        };
        let operation = target.map_or(self.config.operation, |target| target.config.operation);
        Error::deadline_exceeded(operation, message)
    }
}

/// Whether a response says that the resource does not exist.
fn is_gone(error: &Error) -> bool {
    let status = error.status().map(|status| status.as_u16());
    matches!(status, Some(404 | 410))
}

/// The result of batch polling for one target.
enum BatchResult {
    /// The response that polling the target itself would have given.
    Response(Box<RawResponse>),
    /// The list could not be read by another waiter.
    NoNews,
    Error(Error),
    /// The target has to be polled itself.
    NotBatched,
}

async fn poll_batch(target: &PollTarget, end: Option<SystemTime>) -> BatchResult {
    let operation = target.config.operation;
    let (Some(subscription), Some(rule)) = (&target.subscription, operation.status_rule) else {
        return BatchResult::NotBatched;
    };
    let Some(batch_list) = rule.batch_list else {
        return BatchResult::NotBatched;
    };
    let client = &target.config.client;
    match poll_list(subscription, client, batch_list, target.polled_at, end).await {
        Ok(BatchStatus::Unavailable) => BatchResult::NoNews,
        Ok(BatchStatus::NotShared | BatchStatus::NotListed) => BatchResult::NotBatched,
        Ok(BatchStatus::Found(item, head)) => {
            // The item of a list is the value that the response of a single resource wraps in an object.
            let path = rule.status.first().and_then(|path| path.split_last());
            let keys = path.map_or(&[][..], |(_, keys)| keys).iter().rev();
            let body = keys.fold(item, |body, key| {
                Json::object([(*key, Json::from_checked(&body))]).into_json()
            });
            BatchResult::Response(Box::new(RawResponse {
                operation,
                status: head.status,
                headers: head.headers.clone(),
                body: body.into(),
                drift: DriftList::default(),
                drift_handler: head.drift_handler.clone(),
                limits: client.response_limits(target.config.total_timeout(BodyMode::Buffered)),
                items_before: None,
                attempts: 1,
                source: ResponseSource::Response,
            }))
        }
        Err(error) => BatchResult::Error(error),
    }
}
