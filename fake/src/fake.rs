//! The public `Fake` type: creates clients, injects faults, and reports recorded requests.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue, StatusCode};
use openapi_sdk_runtime::{
    Body, BoxFuture, Bytes, ClientBuilder, Clock, CredentialKind, RequestTimeouts, Transport,
    TransportError, http,
};

use crate::clock::VirtualClock;
use crate::fault::InjectedFault;
use crate::fixtures::Fixtures;
use crate::request::request_log::RecordedRequest;
use crate::response::Response;
use crate::response::response_body;
use crate::response::scripted_response::ScriptedResponse;
use crate::server::{Answer, ResponseMode, Server};

/// An in-process fake of an API. Clones share all state.
///
/// A new fake is empty. Created resources can be read, listed page by page, changed and deleted. Work that takes time
/// completes when enough [virtual time](VirtualClock) has passed. Which resources it stores depends on the API; the
/// configuration of the API names them.
///
/// Every other operation returns an example response: it has the documented shape and made-up values. If the resource
/// has a status to wait for, the example shows it as finished.
pub struct Fake<C> {
    server: Arc<Server>,
    client: PhantomData<fn() -> C>,
}

impl<C: Fixtures> Fake<C> {
    /// Creates an empty fake.
    pub fn new() -> Self {
        Self::with_server(Server::new(
            C::FIXTURES,
            C::REQUEST_TYPES,
            ResponseMode::Stateful,
        ))
    }

    /// Creates a fake that stores nothing and has no rate limit. Every operation returns its example response,
    /// regardless of earlier requests.
    pub fn stateless() -> Self {
        Self::with_server(Server::new(
            C::FIXTURES,
            C::REQUEST_TYPES,
            ResponseMode::Examples,
        ))
    }

    /// Creates an empty fake that makes nothing up: a request for anything that it does not store, and for which no
    /// response is scripted, fails with status 501.
    pub fn without_examples() -> Self {
        Self::with_server(Server::new(
            C::FIXTURES,
            C::REQUEST_TYPES,
            ResponseMode::WithoutExamples,
        ))
    }

    fn with_server(server: Server) -> Self {
        Self {
            server: Arc::new(server),
            client: PhantomData,
        }
    }

    /// Creates a client that sends its requests to this fake.
    ///
    /// # Panics
    ///
    /// Does not panic in practice: the configuration of this client is always valid.
    pub fn client(&self) -> C {
        match self.builder().build() {
            Ok(client) => client,
            Err(error) => panic!("the fake could not build its client: {error}"),
        }
    }

    /// Returns a client builder with the transport and clock of this fake and with credentials that it accepts.
    pub fn builder(&self) -> ClientBuilder<C> {
        let service = C::SERVICE;
        let mut builder = ClientBuilder::new();
        for spec in service.credentials {
            builder = match spec.kind {
                CredentialKind::Basic => builder.basic_auth(spec.scheme, "fake", "password"),
                _ => builder.credential(spec.scheme, format!("fake-{}", spec.scheme)),
            };
        }
        let variables = service.server_variables.iter();
        for variable in variables.filter(|variable| variable.default.is_none()) {
            builder = builder.server_variable(variable.name, "https://server.example");
        }
        // The fake knows the paths below the base URL.
        let host = service.base_url.split_once("://");
        if host.is_none_or(|(_, host)| host.contains(['/', '{'])) {
            builder = builder.base_url("https://api.example");
        }
        builder.transport(self.transport()).clock(self.clock())
    }
}

impl<C> Fake<C> {
    /// Returns a transport that sends to this fake, for a client that is built elsewhere.
    pub fn transport(&self) -> impl Transport + use<C> {
        FakeTransport(Arc::clone(&self.server))
    }

    /// Returns the virtual clock of this fake.
    pub fn clock(&self) -> VirtualClock {
        self.server.clock()
    }

    /// Injects a fault into the next `times` requests to which it applies.
    pub fn inject_fault(&self, fault: InjectedFault, times: usize) {
        self.server.state().faults.push(fault, times, None);
    }

    /// Injects a fault into the next `times` requests of one operation, given by its id.
    pub fn inject_fault_for(&self, operation: &str, fault: InjectedFault, times: usize) {
        self.server
            .state()
            .faults
            .push(fault, times, Some(operation));
    }

    /// Scripts the responses to the next `times` requests of one operation, given by its id. A request with a scripted
    /// response has no other effect.
    pub fn script_response(&self, operation: &str, response: ScriptedResponse, times: usize) {
        self.server
            .state()
            .script
            .push(Some(operation), response, times);
    }

    /// Removes all injected faults that have not occurred yet.
    pub fn clear_faults(&self) {
        self.server.state().faults.clear();
    }

    /// Turns the check of requests on or off. It is off by default. A request that departs from the description of the
    /// API is answered with status 400, and [`RecordedRequest::wrong`] says what is wrong.
    pub fn validate_requests(&self, validate: bool) {
        self.server.state().validates = validate;
    }

    /// Turns off the rate limit, which is 250 requests a minute and 5,000 an hour by default.
    pub fn disable_rate_limit(&self) {
        self.server.state().is_rate_limited = false;
    }

    /// Sets the text with which models answer in chat completions.
    pub fn set_chat_response(&self, text: impl Into<String>) {
        self.server.state().chat_response = text.into();
    }

    /// Returns every request received so far, in order.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.server.state().requests.clone()
    }

    /// Returns how many resources are stored in a collection, given by the path that lists it, such as `/pets`.
    pub fn count(&self, path: &str) -> usize {
        self.server.count(path)
    }

    /// Returns how much virtual time has passed.
    pub fn elapsed(&self) -> Duration {
        self.clock().elapsed()
    }
}

impl<C: Fixtures> Default for Fake<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> Clone for Fake<C> {
    fn clone(&self) -> Self {
        Self {
            server: Arc::clone(&self.server),
            client: PhantomData,
        }
    }
}

impl<C> fmt::Debug for Fake<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fake({} requests)", self.server.state().requests.len())
    }
}

/// Sends requests to the fake server.
struct FakeTransport(Arc<Server>);

impl Transport for FakeTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let server = Arc::clone(&self.0);
        Box::pin(async move {
            match server.answer(&request) {
                Answer::Broken(kind, message) => Err(TransportError::new(kind, message)),
                Answer::Response(delay, response) => {
                    if !delay.is_zero() {
                        server.clock().sleep(delay).await;
                    }
                    Ok(http_response(response, server.clock()))
                }
            }
        })
    }
}

fn http_response(response: Response, clock: VirtualClock) -> http::Response<Body> {
    let mut sent = http::Response::new(response_body::body(clock, response.body));
    *sent.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::OK);
    for (name, value) in response.headers {
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(&value),
        ) {
            sent.headers_mut().append(name, value);
        }
    }
    sent
}
