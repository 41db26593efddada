//! Starts the server on a local port.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::thread;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;

use super::control;
use super::service;
use super::settings::{Time, Timekeeper};
use super::shared::{CONTROL_PATH, Shared};
use crate::server::{ResponseMode, Server};
use openapi_sdk_runtime::Json;

/// The fake of an API as an HTTP server. Clones share all state.
#[derive(Clone)]
pub struct HttpServer(pub(super) Arc<Shared>);

/// A server that runs on a thread of its own until the process ends.
#[derive(Clone, Debug)]
pub struct RunningServer {
    address: SocketAddr,
}

impl RunningServer {
    /// The base URL of the server, such as `http://127.0.0.1:41231`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The base URL of the control API.
    pub fn control_url(&self) -> String {
        format!("{}{CONTROL_PATH}", self.url())
    }
}

impl HttpServer {
    /// Creates a server from the constants of [`Fixtures`](crate::Fixtures). It stores resources, answers with examples
    /// for everything else, checks requests, and has no rate limit.
    pub fn new(fixtures: &'static str, request_types: &'static str, time: Time) -> Self {
        let server = Server::new(fixtures, request_types, ResponseMode::Stateful);
        server.state().is_rate_limited = false;
        server.state().validates = true;
        Self(Arc::new(Shared {
            server,
            timekeeper: Mutex::new(Timekeeper::new(time)),
        }))
    }

    /// Starts the server on a port of the loopback interface, on a thread of its own. Port 0 is any free port.
    ///
    /// # Errors
    ///
    /// Fails if the port is taken.
    pub fn start(&self, port: u16) -> io::Result<RunningServer> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, port)))?;
        let address = listener.local_addr()?;
        let shared = Arc::clone(&self.0);
        thread::Builder::new()
            .name("fake-server".to_owned())
            .spawn(move || runtime.block_on(accept(&listener, &shared)))?;
        Ok(RunningServer { address })
    }

    /// Does what a request to the control API does, without HTTP. Returns the status and the response.
    pub fn control(&self, method: &str, path: &str, body: &Json) -> (u16, Json) {
        control::handle(&self.0, method, path, body)
    }
}

async fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    loop {
        // Errors of accept concern one connection, or pass when others are closed.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let shared = Arc::clone(shared);
        tokio::spawn(async move {
            let service = service_fn(|request| service::respond(Arc::clone(&shared), request));
            // An error is the client's disconnection, or a connection that the fake was told to break.
            let _ = http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}
