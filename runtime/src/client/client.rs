//! `Client`: shared connections and settings.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::client::auth::Credentials;
use crate::client::sent_credentials::SentCredentials;
use crate::client::server_url;
use crate::client::service::Service;
use crate::client::token_source::Connection;
use crate::clock::Clock;
use crate::drift_handler::DriftHandler;
use crate::rate_limiter::RateLimiter;
use crate::response::ResponseLimits;
use crate::retry::{Jitter, RetryBudget, RetryPolicy};
use crate::transport::{Timeouts, Transport};
use crate::waiter::BatchStates;

/// Sends requests. A clone is cheap and shares connections, settings, rate limiter and retry budget.
#[derive(Clone)]
pub struct Client(Arc<ClientInner>);

pub(crate) struct ClientInner {
    pub(crate) service: &'static Service,
    pub(crate) base_url: String,
    /// Whether operations with a server of their own are sent to the base URL too.
    pub(crate) single_host: bool,
    /// The names and values of the variables of servers.
    pub(crate) server_variables: Vec<(String, String)>,
    pub(crate) credentials: Credentials,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeouts: Timeouts,
    pub(crate) response_limit: usize,
    pub(crate) retry_policy: RetryPolicy,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) jitter: Jitter,
    pub(crate) rate_limiter: RateLimiter,
    pub(crate) warnings: Vec<String>,
    pub(crate) drift_handler: DriftHandler,
    pub(crate) sent_credentials: SentCredentials,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) batch_states: Arc<BatchStates>,
}

impl Client {
    pub(crate) fn from_inner(inner: ClientInner) -> Self {
        Self(Arc::new(inner))
    }

    /// The API of the client.
    pub fn service(&self) -> &'static Service {
        self.0.service
    }

    /// The rate limiter that the clones of the client share.
    pub fn rate_limiter(&self) -> &RateLimiter {
        &self.0.rate_limiter
    }

    /// Suspicious settings that the builder found but that are not errors.
    pub fn warnings(&self) -> &[String] {
        &self.0.warnings
    }

    /// The clock that all waits of the client use.
    pub fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    pub(crate) fn shared_clock(&self) -> Arc<dyn Clock> {
        self.0.clock.clone()
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// The base URL for an operation with a server of its own.
    pub(crate) fn fixed_server<'a>(&'a self, server: &'a str) -> &'a str {
        if self.0.single_host {
            &self.0.base_url
        } else {
            server
        }
    }

    /// The base URL for a server with variables. The error is a message.
    pub(crate) fn server_url(&self, template: &str) -> Result<String, String> {
        if self.0.single_host {
            return Ok(self.0.base_url.clone());
        }
        server_url::expand(template, self.0.service, &self.0.server_variables)
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    pub(crate) fn user_agent(&self) -> HeaderValue {
        self.0.user_agent.clone()
    }

    pub(crate) fn timeouts(&self) -> &Timeouts {
        &self.0.timeouts
    }

    /// The largest response that is read into memory, in bytes.
    pub(crate) fn response_limit(&self) -> usize {
        self.0.response_limit
    }

    /// The limits of decoding a response to a call with this timeout.
    pub(crate) fn response_limits(&self, timeout: Option<Duration>) -> ResponseLimits {
        ResponseLimits::new(self.shared_clock(), self.response_limit(), timeout)
    }

    pub(crate) fn retry_policy(&self) -> &RetryPolicy {
        &self.0.retry_policy
    }

    pub(crate) fn retry_budget(&self) -> &RetryBudget {
        &self.0.retry_budget
    }

    pub(crate) fn jitter(&self) -> &Jitter {
        &self.0.jitter
    }

    pub(crate) fn drift_handler(&self) -> DriftHandler {
        self.0.drift_handler.clone()
    }

    /// The credentials that were sent, which are removed from texts of the server.
    pub(crate) fn sent_credentials(&self) -> &SentCredentials {
        &self.0.sent_credentials
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }

    /// What tokens are asked for with.
    pub(crate) fn connection(&self) -> Connection<'_> {
        Connection {
            transport: self.transport(),
            clock: self.clock(),
            sent_credentials: self.sent_credentials(),
        }
    }

    /// The lists that the waiters of the client share.
    pub(crate) fn batch_states(&self) -> &Arc<BatchStates> {
        &self.0.batch_states
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url)
            .field("credentials", &self.0.credentials)
            .field("timeouts", &self.0.timeouts)
            .field("retry_policy", &self.0.retry_policy)
            .field("rate_limiter", &self.0.rate_limiter)
            .field("strict", &self.0.drift_handler.strict)
            .finish_non_exhaustive()
    }
}
