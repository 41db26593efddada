//! A way knows which transport and clock a client has unless it is given others.

use std::sync::Arc;
use std::time::Duration;

use crate::clock::{Clock, SystemClock};
use crate::error::error::Error;
use crate::transport::transport::Transport;

/// How a client works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ClientMode {
    /// In an async runtime.
    #[default]
    Async,
    /// On the threads that wait.
    #[cfg(feature = "blocking")]
    Blocking,
}

impl ClientMode {
    pub(crate) fn transport(self, connect: Option<Duration>) -> Result<Arc<dyn Transport>, Error> {
        match self {
            ClientMode::Async => in_runtime(connect),
            #[cfg(feature = "blocking")]
            ClientMode::Blocking => Ok(Arc::new(crate::transport::ureq::UreqTransport::new(
                connect,
            ))),
        }
    }

    pub(crate) fn clock(self) -> Arc<dyn Clock> {
        match self {
            ClientMode::Async => Arc::new(SystemClock),
            #[cfg(feature = "blocking")]
            ClientMode::Blocking => Arc::new(crate::blocking::ThreadClock),
        }
    }
}

#[cfg(feature = "reqwest")]
fn in_runtime(connect: Option<Duration>) -> Result<Arc<dyn Transport>, Error> {
    match crate::transport::reqwest::ReqwestTransport::new(connect) {
        Ok(wire) => Ok(Arc::new(wire)),
        Err(error) => Err(Error::usage(None, error.to_string())),
    }
}

#[cfg(not(feature = "reqwest"))]
fn in_runtime(_: Option<Duration>) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::usage(
        None,
        "the client needs a transport: set one, or turn a feature on, `reqwest` or `blocking` with `.blocking()`",
    ))
}
