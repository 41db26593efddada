//! The retry loop of a call: attempts, delays between them, the deadline and reconciliation.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use crate::client::{ChosenCredential, Client, Credential};
use crate::codec::DriftList;
use crate::error::Error;
use crate::execution::already_deleted::{deleted_response, is_already_deleted};
use crate::execution::attempt::AttemptOptions;
use crate::execution::reconcile::ensure_json;
use crate::future::{BoxFuture, with_timeout};
use crate::operation::{PageParamLocation, Safety};
use crate::request::{
    BodyMode, FindCreated, LookupRequest, LookupResult, PreparedRequest, RequestConfig,
};
use crate::response::{RawResponse, ResponseSource, items_before};
use crate::retry::{FailureClass, RetryPolicy};
use crate::trace::{self, AttemptSpan};
use crate::transport::{Body, Deadline, Elapsed, RequestTimeouts, TimeoutKind};

/// A call that is being executed.
struct Execution {
    client: Client,
    request: PreparedRequest,
    /// `None` for that of the client.
    retry_policy: Option<Box<RetryPolicy>>,
    attempt_timeout: Option<Duration>,
    idle_timeout: Option<Duration>,
    deadline: Deadline,
    /// The number of attempts so far.
    attempts: u32,
    /// What the last retry cost.
    retry_cost: Option<u32>,
    /// The credentials of the last attempt.
    sent_credentials: Vec<Arc<Credential>>,
    /// The credentials that the server rejected and their providers were asked to replace. This happens at most once.
    rejected_credentials: Option<Vec<Arc<Credential>>>,
    /// How to look for the created resource, if the call is to be reconciled.
    find_created: Option<FindCreated>,
    source: ResponseSource,
}

impl RequestConfig {
    /// Executes the call and reads the whole response.
    pub(crate) fn execute(self: Box<Self>) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(async move {
            let operation = self.operation;
            let total_timeout = self.total_timeout(BodyMode::Buffered);
            let items_before = operation
                .pagination
                .filter(|pagination| pagination.location == PageParamLocation::Query)
                .and_then(|pagination| items_before(pagination, &self.query));
            let mut execution = self.into_execution(BodyMode::Buffered)?;
            let response = execution.run(BodyMode::Buffered).await?;
            let (head, body) = response.into_parts();
            let body = body.collect(usize::MAX).await;
            let body = body.map_err(|error| Error::transport(operation, error))?;
            let limits = execution.client.response_limits(total_timeout);
            Ok(RawResponse {
                operation,
                status: head.status,
                headers: head.headers,
                body: body.unwrap_or_default(),
                drift: DriftList::default(),
                drift_handler: execution.client.drift_handler(),
                limits: limits.with_time_left(execution.time_left()),
                items_before,
                attempts: execution.attempts,
                source: execution.source,
            })
        })
    }

    /// Executes the call and returns a successful response as soon as its head has arrived.
    pub(crate) async fn execute_streaming(self: Box<Self>) -> Result<http::Response<Body>, Error> {
        let mut execution = self.into_execution(BodyMode::Streaming)?;
        let response = execution.run(BodyMode::Streaming).await?;
        let Execution {
            deadline,
            client,
            idle_timeout,
            ..
        } = execution;
        Ok(response.map(|body| deadline.wrap_body(client.shared_clock(), idle_timeout, body)))
    }

    fn into_execution(mut self: Box<Self>, mode: BodyMode) -> Result<Execution, Error> {
        let deadline = Deadline::new(self.client.clock(), self.total_timeout(mode), self.deadline);
        let (attempt_timeout, idle_timeout) = (self.attempt_timeout(), self.idle_timeout());
        let request = self.prepare()?;
        let lookup = LookupRequest {
            operation: self.operation,
            path: &self.path,
            headers: &request.headers,
            body: &request.body,
            start: deadline.start(),
        };
        let find_created = self.make_lookup.map(|make| make(&lookup)).transpose();
        let find_created =
            find_created.map_err(|message| Error::usage(Some(self.operation), message))?;
        Ok(Execution {
            request,
            retry_policy: self.retry_policy,
            attempt_timeout,
            idle_timeout,
            deadline,
            attempts: 0,
            retry_cost: None,
            sent_credentials: Vec::new(),
            rejected_credentials: None,
            find_created,
            source: ResponseSource::Response,
            client: self.client,
        })
    }
}

impl Execution {
    async fn run(&mut self, mode: BodyMode) -> Result<http::Response<Body>, Error> {
        let mut outcome_unknown = false;
        let mut was_ambiguous = false;
        loop {
            // In a block, so that the result is not kept while a retry waits.
            let error = {
                let result = self.attempt(mode).await;
                let result = match self.find_created {
                    Some(_) => Box::pin(ensure_json(self.request.operation, result)).await,
                    None => result,
                };
                match result {
                    Ok(response) => {
                        if self.retry_policy().budget {
                            self.client.retry_budget().refund(self.retry_cost);
                        }
                        return Ok(response);
                    }
                    Err(error) => error
                        .with_attempts(self.attempts)
                        .without_credentials(self.client.sent_credentials()),
                }
            };
            if self.should_refresh_token(&error) {
                continue;
            }
            if was_ambiguous && is_already_deleted(&self.request, &error) {
                self.source = ResponseSource::AlreadyDeleted;
                return Ok(deleted_response(self.request.operation, &error));
            }
            let class = FailureClass::of(&error);
            was_ambiguous |= class == FailureClass::Ambiguous;
            // A conflict after an attempt with an unknown outcome may be with the resource that attempt created.
            let conflict =
                outcome_unknown && matches!(&error, Error::Conflict(_) | Error::Invalid(_));
            // A success whose body cannot be read has created the resource.
            let unreadable = matches!(&error, Error::Decoding(_));
            let reconcile = self.find_created.is_some()
                && (class == FailureClass::Ambiguous || conflict || unreadable);
            outcome_unknown |= reconcile;
            let Some(delay) = self.retry_delay(&error) else {
                return Err(error);
            };
            if reconcile {
                self.wait_before_retry(delay, &error).await?;
                match self.find_created().await? {
                    Some(LookupResult::Found(response)) => {
                        self.source = ResponseSource::Reconciled;
                        return Ok(response);
                    }
                    Some(LookupResult::NotFound) if self.should_retry(class, &error) => {}
                    Some(LookupResult::NotFound | LookupResult::Ambiguous) | None => {
                        return Err(error);
                    }
                }
            } else if self.should_retry(class, &error) {
                self.wait_before_retry(delay, &error).await?;
            } else {
                return Err(error);
            }
        }
    }

    fn retry_policy(&self) -> &RetryPolicy {
        let policy = self.retry_policy.as_deref();
        policy.unwrap_or(self.client.retry_policy())
    }

    /// The time until the deadline.
    fn time_left(&self) -> Option<Duration> {
        self.deadline.remaining(self.client.clock().now())
    }

    /// Looks for the created resource. Returns `None` if the list could not be read.
    async fn find_created(&mut self) -> Result<Option<LookupResult>, Error> {
        let Some(find_created) = &self.find_created else {
            return Ok(None);
        };
        let mut find = find_created(self.client.clone(), self.deadline.end());
        let found = self.deadline.run(find.as_mut()).await;
        match found {
            Ok(Err(_)) if self.deadline.is_over(self.client.clock().now()) => {
                Err(self.deadline.elapsed())
            }
            found => found.map(Result::ok),
        }
        .map_err(|elapsed| {
            Error::transport(self.request.operation, elapsed.into()).with_attempts(self.attempts)
        })
    }

    /// Makes one attempt, as soon as the rate limiter permits it.
    async fn attempt(&mut self, mode: BodyMode) -> Result<http::Response<Body>, Error> {
        let operation = self.request.operation;
        if self.request.rate_limited {
            let remaining = self.deadline.remaining(self.client.clock().now());
            let permit = self.client.rate_limiter().acquire(remaining);
            let permit = permit.map_err(|wait| Error::throttled(operation, wait))?;
            self.sleep(permit.wait).await?;
            permit.consume();
        }
        self.sent_credentials = match self.fixed_credentials() {
            Some(credentials) => credentials,
            // Boxed, because most calls have no provider.
            None => Box::pin(self.get_credentials()).await?,
        };
        let timed_out = |elapsed: Elapsed| Error::transport(operation, elapsed.into());
        if self.deadline.is_over(self.client.clock().now()) {
            return Err(timed_out(self.deadline.elapsed()));
        }
        self.attempts += 1;
        let remaining = self.deadline.remaining(self.client.clock().now());
        // An attempt timeout beyond the deadline has no effect.
        let timeout = self
            .attempt_timeout
            .filter(move |timeout| remaining.is_none_or(|remaining| *timeout < remaining));
        let timeouts = match mode {
            BodyMode::Buffered => RequestTimeouts {
                total: timeout.or(remaining),
                ..RequestTimeouts::default()
            },
            BodyMode::Streaming => RequestTimeouts {
                total: remaining,
                head: timeout,
                idle: self.idle_timeout,
            },
        };
        let span = AttemptSpan::new(&self.request, self.attempts);
        let options = AttemptOptions {
            client: &self.client,
            credentials: &self.sent_credentials,
            mode,
            timeouts,
        };
        // An attempt timeout comes before the deadline, so that one timer is enough.
        let mut sleep = timeout.map(|timeout| self.client.clock().sleep(timeout));
        let timer = match &mut sleep {
            Some(sleep) => Some(sleep),
            None => self.deadline.timer(),
        };
        let result = {
            let work = pin!(span.instrument(self.request.attempt(&options)));
            with_timeout(work, timer).await
        };
        let mut result = result.unwrap_or_else(|| {
            Err(timed_out(match timeout {
                Some(timeout) => Elapsed::new(TimeoutKind::Attempt, timeout),
                None => self.deadline.elapsed(),
            }))
        });
        // A transport that enforces the timeouts itself reports the deadline as a timeout of the attempt.
        if self.deadline.is_over(self.client.clock().now())
            && matches!(&result, Err(error) if error.timeout_kind() == Some(TimeoutKind::Attempt))
        {
            result = Err(timed_out(self.deadline.elapsed()));
        }
        let sent = self.client.sent_credentials();
        let result = result.map_err(|error| error.without_credentials(sent));
        span.finish(&result, sent);
        result
    }

    /// The credentials of the request, if they are always the same.
    fn fixed_credentials(&self) -> Option<Vec<Arc<Credential>>> {
        let chosen = self.request.credentials.iter();
        let credentials: Option<Vec<_>> = chosen.map(ChosenCredential::fixed).collect();
        credentials
            .iter()
            .flatten()
            .for_each(|one| self.remember(one));
        credentials
    }

    /// Gets the credentials of the request, some of which come from providers.
    async fn get_credentials(&mut self) -> Result<Vec<Arc<Credential>>, Error> {
        let operation = self.request.operation;
        let mut credentials = Vec::with_capacity(self.request.credentials.len());
        for (position, chosen) in self.request.credentials.iter().enumerate() {
            let rejected = self.rejected_credentials.as_ref();
            let rejected = rejected.and_then(|rejected| rejected.get(position));
            let connection = self.client.connection();
            let rejected = rejected.map(|rejected| &**rejected);
            let credential = self
                .deadline
                .run(pin!(chosen.get(&connection, rejected)))
                .await
                .map_err(|elapsed| Error::transport(operation, elapsed.into()))?
                .map_err(|error| Error::no_token(operation, error))?;
            self.remember(&credential);
            credentials.push(credential);
        }
        Ok(credentials)
    }

    /// Remembers the secrets of a credential that is about to be sent.
    fn remember(&self, credential: &Credential) {
        for secret in credential.secrets() {
            self.client.sent_credentials().remember(&secret);
        }
    }

    async fn wait_before_retry(&mut self, delay: Duration, error: &Error) -> Result<(), Error> {
        trace::retry(&self.request, error, delay);
        self.sleep(delay).await
    }

    async fn sleep(&mut self, duration: Duration) -> Result<(), Error> {
        if duration.is_zero() {
            return Ok(());
        }
        let mut sleep = self.client.clock().sleep(duration);
        let timed_out = |elapsed: Elapsed| Error::transport(self.request.operation, elapsed.into());
        self.deadline
            .run(sleep.as_mut())
            .await
            .map_err(timed_out)
            .map_err(|error| error.with_attempts(self.attempts))
    }

    /// Whether to send the request again with a new token: the server rejected the one that a provider gave.
    fn should_refresh_token(&mut self, error: &Error) -> bool {
        let mut credentials = self.request.credentials.iter();
        let has_provider = credentials.any(|chosen| chosen.source.can_replace());
        let is_rejected = matches!(error, Error::Authentication(_)) && error.status().is_some();
        // After a redirect, the credential may not have been sent to the server that rejected it, and the first server
        // may have processed the request.
        let may_repeat =
            !error.is_after_redirect() || self.request.operation.safety != Safety::Unsafe;
        if !has_provider || !is_rejected || !may_repeat || self.rejected_credentials.is_some() {
            return false;
        }
        self.rejected_credentials = Some(std::mem::take(&mut self.sent_credentials));
        true
    }

    /// Whether to retry. If so, the retry is paid for from the budget.
    fn should_retry(&mut self, class: FailureClass, error: &Error) -> bool {
        let is_safe = match (class, self.request.operation.safety) {
            (FailureClass::Permanent, _) => false,
            (FailureClass::NotSent, _)
            | (FailureClass::Ambiguous, Safety::Safe | Safety::Idempotent) => true,
            // The lookup found nothing, so that creating again does no harm.
            (FailureClass::Ambiguous, Safety::Unsafe) => self.find_created.is_some(),
        };
        if !is_safe || self.attempts >= self.retry_policy().max_attempts {
            return false;
        }
        if self.retry_policy().budget {
            let after_timeout = matches!(error, Error::Timeout(_));
            self.retry_cost = self.client.retry_budget().try_spend(after_timeout);
            return self.retry_cost.is_some();
        }
        true
    }

    /// The delay before the next attempt, or `None` if it would exceed the deadline or the longest delay.
    fn retry_delay(&self, error: &Error) -> Option<Duration> {
        let backoff = self
            .retry_policy()
            .delay(self.attempts, self.client.jitter());
        let asked = error.retry_after().unwrap_or_default();
        let delay = asked.max(backoff);
        let remaining = self.deadline.remaining(self.client.clock().now());
        let is_in_time = remaining.is_none_or(|remaining| delay < remaining);
        (is_in_time && asked <= self.retry_policy().max_retry_after).then_some(delay)
    }
}
