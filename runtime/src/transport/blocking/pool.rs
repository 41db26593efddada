//! Idle connections, which later requests to the same server use.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::per_process::PerProcess;
use crate::transport::blocking::connection::Connection;

/// The most idle connections.
const MAX_IDLE: usize = 16;

/// How long a connection may be idle.
const MAX_IDLE_TIME: Duration = Duration::from_secs(30);

/// The idle connections of a transport. A forked process has its own, because two processes cannot share a connection.
#[derive(Clone)]
pub(super) struct Pool(Arc<PerProcess<Mutex<Vec<IdleConnection>>>>);

struct IdleConnection {
    origin: String,
    connection: Connection,
    since: Instant,
}

impl Pool {
    pub(super) fn new() -> Self {
        Self(Arc::new(PerProcess::new(Mutex::default)))
    }

    fn idle(&self) -> MutexGuard<'_, Vec<IdleConnection>> {
        self.0
            .get()
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a connection to an origin that the server has not closed.
    pub(super) fn take(&self, origin: &str) -> Option<Connection> {
        loop {
            let mut idle = self.idle();
            idle.retain(|idle| idle.since.elapsed() < MAX_IDLE_TIME);
            let position = idle.iter().rposition(|idle| idle.origin == origin)?;
            let mut connection = idle.remove(position).connection;
            drop(idle);
            if connection.is_idle() {
                return Some(connection);
            }
        }
    }

    /// Keeps a connection for a later request.
    pub(super) fn put(&self, origin: String, connection: Connection) {
        let mut idle = self.idle();
        if idle.len() == MAX_IDLE {
            idle.remove(0);
        }
        idle.push(IdleConnection {
            origin,
            connection,
            since: Instant::now(),
        });
    }
}
