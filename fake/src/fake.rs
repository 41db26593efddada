//! The fake itself knows its server, its clock, and how a client is made that reaches no other.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use openapi_sdk_runtime::{
    Body, BoxFuture, Bytes, ClientBuilder, RequestTimeouts, Transport, TransportError, http,
};

use crate::clock::VirtualClock;
use crate::contract::Contract;
use crate::fault::Fault;
use crate::journal::Sent;
use crate::server::Server;

/// A DigitalOcean in your process. Clones share all they keep.
///
/// Nothing is there at first. What is created is found, listed page by page, changed and deleted; what takes time is
/// done when its [time](VirtualClock) has passed. So it is with Droplets and volumes with their actions, domains with
/// their records, load balancers, firewalls, certificates, SSH keys, tags, VPCs, projects, Kubernetes clusters, databases
/// with their users and pools, and dedicated inference with its tokens.
///
/// Anything else is answered from the contract: the form is right, the values are made up, and what can be waited for is
/// done.
pub struct Fake<C> {
    server: Arc<Server>,
    client: PhantomData<fn() -> C>,
}

impl<C: Contract> Fake<C> {
    /// A fake with nothing in it.
    pub fn new() -> Self {
        Self::of(Server::new(C::ANSWERS, true))
    }

    /// A fake that keeps nothing and has no limits: every operation is answered from the contract, whatever was done
    /// before.
    pub fn stateless() -> Self {
        Self::of(Server::new(C::ANSWERS, false))
    }

    fn of(server: Server) -> Self {
        Self {
            server: Arc::new(server),
            client: PhantomData,
        }
    }

    /// A client of this fake.
    ///
    /// # Panics
    ///
    /// Never: what it is made of is good.
    pub fn client(&self) -> C {
        match self.builder().build() {
            Ok(client) => client,
            Err(error) => panic!("the fake's own client cannot be built: {error}"),
        }
    }

    /// A client in the making, with this fake's transport and clock and with credentials that it takes.
    pub fn builder(&self) -> ClientBuilder<C> {
        ClientBuilder::new()
            .token("dop_v1_fake")
            .model_key("fake-model-key")
            .agent_key("fake-agent-key")
            .agent_endpoint("https://agent.example")
            .transport(self.transport())
            .clock(self.clock())
    }
}

impl<C> Fake<C> {
    /// What sends to this fake, for a client that is made elsewhere.
    pub fn transport(&self) -> impl Transport + use<C> {
        Line(Arc::clone(&self.server))
    }

    /// The time of this fake.
    pub fn clock(&self) -> VirtualClock {
        self.server.clock()
    }

    /// Makes something go wrong with the next so many requests that it can go wrong with.
    pub fn fail(&self, fault: Fault, times: usize) {
        self.server.state().faults.order(fault, times, None);
    }

    /// Makes something go wrong with the next so many requests to an operation, such as `droplets_create`.
    pub fn fail_on(&self, operation: &str, fault: Fault, times: usize) {
        self.server
            .state()
            .faults
            .order(fault, times, Some(operation));
    }

    /// Takes back every fault that has not happened yet.
    pub fn heal(&self) {
        self.server.state().faults.clear();
    }

    /// Refuses nothing for being too much, where a fake refuses what is more than 250 requests a minute or 5,000 an hour.
    pub fn unlimited(&self) {
        self.server.state().limits = false;
    }

    /// Sets what models say, word for word.
    pub fn says(&self, text: impl Into<String>) {
        self.server.state().says = text.into();
    }

    /// Every request that arrived, in order.
    pub fn requests(&self) -> Vec<Sent> {
        self.server.state().journal.clone()
    }

    /// How many things of a kind there are, by the path that lists them, such as `/v2/droplets`.
    pub fn count(&self, path: &str) -> usize {
        self.server.state().store.count(path)
    }

    /// How much time has passed.
    pub fn elapsed(&self) -> Duration {
        self.clock().elapsed()
    }
}

impl<C: Contract> Default for Fake<C> {
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
        write!(f, "Fake({} requests)", self.server.state().journal.len())
    }
}

/// Takes requests to the server.
struct Line(Arc<Server>);

impl Transport for Line {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let server = Arc::clone(&self.0);
        Box::pin(async move { server.answer(&request) })
    }
}
