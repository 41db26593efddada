//! Runs work that needs a tokio runtime, and turns the lack of one into an error.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::transport::error::{TransportError, TransportErrorKind};

/// A future that needs a tokio runtime with its timers and its sockets from its creation on and whenever it is polled.
///
/// tokio panics where one of them is missing, and tells nobody beforehand, so that the panic is caught. The runtime may
/// be missing from the start, or end while the future waits.
pub(super) struct InRuntime<F> {
    /// Begins the work, if there was no runtime yet.
    start: Option<Box<dyn FnOnce() -> F + Send>>,
    /// The work, or the message of its panic.
    work: Result<F, String>,
}

impl<F> InRuntime<F> {
    /// Begins the work at once if there is a runtime, and with the first poll otherwise.
    pub(super) fn new(start: impl FnOnce() -> F + Send + 'static) -> Self {
        if has_runtime() {
            let work = unwind_safely(start);
            return Self { start: None, work };
        }
        Self {
            start: Some(Box::new(start)),
            work: Err(String::new()),
        }
    }
}

impl<F: Future + Unpin> Future for InRuntime<F> {
    type Output = Result<F::Output, TransportError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if !has_runtime() {
            return Poll::Ready(Err(if self.start.is_none() {
                let message = "the tokio runtime of the request has ended";
                TransportError::new(TransportErrorKind::Lost, message)
            } else {
                let message = "`reqwest` needs a tokio runtime; build the client with `.blocking()` to work without one";
                TransportError::new(TransportErrorKind::Request, message)
            }));
        }
        if let Some(start) = self.start.take() {
            self.work = unwind_safely(start);
        }
        let result = match &mut self.work {
            Ok(work) => unwind_safely(|| Pin::new(work).poll(context)),
            Err(message) => Err(std::mem::take(message)),
        };
        match result {
            Ok(output) => output.map(Ok),
            Err(message) => Poll::Ready(Err(TransportError::new(
                TransportErrorKind::Request,
                format!("`reqwest` cannot work in this tokio runtime: {message}"),
            ))),
        }
    }
}

fn has_runtime() -> bool {
    tokio::runtime::Handle::try_current().is_ok()
}

/// Polls, and returns the message of a panic. What panicked must not be polled again.
pub(super) fn unwind_safely<T>(poll: impl FnOnce() -> T) -> Result<T, String> {
    let message = |panic: Box<dyn Any + Send>| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
        text.unwrap_or("it panicked").to_owned()
    };
    catch_unwind(AssertUnwindSafe(poll)).map_err(message)
}
