//! Boxed futures, and running a future with a timeout.

use std::future::Future;
use std::pin::Pin;
use std::task::Poll;

/// A boxed future that can be sent to another thread.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Runs `work` until `timeout` is over. Returns `None` if the timeout comes first; without a timeout, never.
///
/// If both are ready, the result of `work` is returned. `work` is taken by pinned reference, because moving a large
/// future from function to function would copy it each time.
pub(crate) fn with_timeout<W: Future + ?Sized>(
    mut work: Pin<&mut W>,
    mut timeout: Option<&mut BoxFuture<'static, ()>>,
) -> impl Future<Output = Option<W::Output>> {
    // Not an async function, which would hold its arguments twice.
    std::future::poll_fn(move |context| {
        if let Poll::Ready(output) = work.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        match &mut timeout {
            Some(timeout) => timeout.as_mut().poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
}
