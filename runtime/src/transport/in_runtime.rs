//! Runs work that needs a tokio runtime, and turns the lack of one into an error.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::transport::error::{TransportError, TransportErrorKind};

/// A future that needs a tokio runtime with its timers and its sockets whenever it is polled.
///
/// tokio panics where one of them is missing, and tells nobody beforehand, so that the panic is caught. The runtime may
/// be missing from the start, or end while the future waits.
pub(super) struct InRuntime<F> {
    work: Pin<Box<F>>,
    is_started: bool,
}

impl<F> InRuntime<F> {
    pub(super) fn new(work: F) -> Self {
        Self {
            work: Box::pin(work),
            is_started: false,
        }
    }
}

impl<T, F: Future<Output = Result<T, TransportError>>> Future for InRuntime<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let is_started = std::mem::replace(&mut self.is_started, true);
        if tokio::runtime::Handle::try_current().is_err() {
            return Poll::Ready(Err(if is_started {
                let message = "the tokio runtime of the request has ended";
                TransportError::new(TransportErrorKind::Lost, message)
            } else {
                let message = "`reqwest` needs a tokio runtime; build the client with `.blocking()` to work without one";
                TransportError::new(TransportErrorKind::Request, message)
            }));
        }
        let work = &mut self.work;
        unwind_safely(|| work.as_mut().poll(context)).unwrap_or_else(|message| {
            Poll::Ready(Err(TransportError::new(
                TransportErrorKind::Request,
                format!("`reqwest` cannot work in this tokio runtime: {message}"),
            )))
        })
    }
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
