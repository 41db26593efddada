//! The default transport of a client: for an async runtime, or for blocking threads.

use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;
use crate::transport::Transport;

/// Whether a client runs in an async runtime or blocks threads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ClientMode {
    #[default]
    Async,
    #[cfg(feature = "blocking")]
    Blocking,
}

impl ClientMode {
    pub(crate) fn transport(
        self,
        connect_timeout: Option<Duration>,
    ) -> Result<Arc<dyn Transport>, Error> {
        match self {
            ClientMode::Async => async_transport(connect_timeout),
            #[cfg(feature = "blocking")]
            ClientMode::Blocking => {
                let transport = crate::transport::BlockingTransport::new(connect_timeout);
                Ok(Arc::new(transport))
            }
        }
    }
}

#[cfg(feature = "reqwest")]
fn async_transport(connect_timeout: Option<Duration>) -> Result<Arc<dyn Transport>, Error> {
    match crate::transport::ReqwestTransport::new(connect_timeout) {
        Ok(transport) => Ok(Arc::new(transport)),
        Err(error) => Err(Error::usage(None, error.to_string())),
    }
}

#[cfg(not(feature = "reqwest"))]
fn async_transport(_: Option<Duration>) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::usage(
        None,
        "the client has no transport: set one, enable the feature `reqwest`, or enable `blocking` and call `.blocking()`",
    ))
}
