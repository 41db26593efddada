//! The public `Fake` type: creates clients, injects faults, and reports recorded requests.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use openapi_sdk_runtime::{
    Body, BoxFuture, Bytes, ClientBuilder, RequestTimeouts, Transport, TransportError, http,
};

use crate::clock::VirtualClock;
use crate::fault::InjectedFault;
use crate::fixtures::Fixtures;
use crate::request_log::RecordedRequest;
use crate::resources::with_credentials;
use crate::server::Server;

/// An in-process fake of an API. Clones share all state.
///
/// A new fake is empty. Created resources can be read, listed page by page, changed and deleted. Work that takes time
/// completes when enough [virtual time](VirtualClock) has passed. The fake stores Droplets and volumes with their
/// actions, domains with their records, load balancers, firewalls, certificates, SSH keys, tags, VPCs, projects,
/// Kubernetes clusters, databases with their users and pools, and dedicated inference with its tokens.
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
        Self::with_server(Server::new(C::FIXTURES, true))
    }

    /// Creates a fake that stores nothing and has no rate limit. Every operation returns its example response,
    /// regardless of earlier requests.
    pub fn stateless() -> Self {
        Self::with_server(Server::new(C::FIXTURES, false))
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
        with_credentials(ClientBuilder::new())
            .transport(self.transport())
            .clock(self.clock())
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

    /// Injects a fault into the next `times` requests of one operation, given by its id, such as `droplets_create`.
    pub fn inject_fault_for(&self, operation: &str, fault: InjectedFault, times: usize) {
        self.server
            .state()
            .faults
            .push(fault, times, Some(operation));
    }

    /// Removes all injected faults that have not occurred yet.
    pub fn clear_faults(&self) {
        self.server.state().faults.clear();
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

    /// Returns how many resources are stored in a collection, given by the path that lists it, such as `/v2/droplets`.
    pub fn count(&self, path: &str) -> usize {
        self.server.state().store.count(path)
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
        Box::pin(async move { server.handle(&request) })
    }
}
