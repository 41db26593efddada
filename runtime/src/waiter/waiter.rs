//! Waiting knows the end of what a call began, and everything on the way there.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use crate::waiter::poller::{Vigil, WaitState};

use crate::codec::Json;
use crate::error::error::Error;
use crate::request::builder::{Request, RequestBuilder};
use crate::response::raw_response::{FromResponse, RawResponse};
use crate::response::response::Response;
use crate::transport::transport::BoxFuture;

/// Waits until what a call began is done, and gives the response `T` that says so.
///
/// Awaiting it sends the call and then asks how far the work is: soon at first, then less and less often. It is also a
/// [`Stream`] of [states](State), each told once, and [`next`](Self::next) needs no other crate; awaiting it after
/// some of them goes on from there. Dropping it ends the waiting (the work itself goes on).
///
/// Work that fails is [`Error::Failed`], whose body is the last response; work that takes longer than the
/// [deadline](Self::deadline) is [`Error::Timeout`]. That what was created is not found in the first minute is
/// borne, and so are three failures to ask in a row.
#[must_use = "nothing is sent until it is awaited"]
pub struct Waiter<T> {
    phase: Phase,
    response: PhantomData<fn() -> T>,
}

type Turn = (Box<Vigil>, Option<Result<WaitState, Error>>);

enum Phase {
    Idle(Box<Vigil>),
    Busy(BoxFuture<'static, Turn>),
    /// What it ended with, until that is taken.
    Over(Vec<RawResponse>),
}

impl<R> RequestBuilder<R> {
    /// Waits until what the call begins, or what it looks at, is done.
    pub fn wait<T>(mut self) -> Waiter<T> {
        Waiter {
            phase: Phase::Idle(Box::new(Vigil::new(self.config_mut().clone()))),
            response: PhantomData,
        }
    }
}

impl<T> Waiter<T> {
    /// Asks in this interval, in place of one that grows.
    pub fn every(mut self, interval: Duration) -> Self {
        if let Phase::Idle(vigil) = &mut self.phase {
            vigil.every = Some(interval);
        }
        self
    }

    /// Gives up after this time, in place of an hour or what is usual for such work.
    pub fn deadline(mut self, limit: Duration) -> Self {
        if let Phase::Idle(vigil) = &mut self.phase {
            vigil.limit = limit;
        }
        self
    }

    /// What the call that began the work replied, once it has; a secret that is told only once stands here.
    pub fn begun(&self) -> Option<Json> {
        match &self.phase {
            Phase::Idle(vigil) => vigil.begun(),
            Phase::Busy(_) | Phase::Over(_) => None,
        }
    }

    /// The next state that is news; nothing after the last.
    pub async fn next(&mut self) -> Option<Result<WaitState, Error>> {
        std::future::poll_fn(|context| self.poll_state(context)).await
    }

    fn poll_state(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<WaitState, Error>>> {
        loop {
            match &mut self.phase {
                Phase::Over(_) => return Poll::Ready(None),
                Phase::Busy(task) => {
                    let (vigil, news) = ready!(task.as_mut().poll(context));
                    self.phase = match &news {
                        Some(Ok(_)) => Phase::Idle(vigil),
                        Some(Err(_)) => Phase::Over(Vec::new()),
                        None => Phase::Over(vigil.responses()),
                    };
                    return Poll::Ready(news);
                }
                Phase::Idle(_) => {
                    let idle = std::mem::replace(&mut self.phase, Phase::Over(Vec::new()));
                    if let Phase::Idle(mut vigil) = idle {
                        self.phase = Phase::Busy(Box::pin(async move {
                            let news = vigil.turn().await;
                            (vigil, news)
                        }));
                    }
                }
            }
        }
    }

    fn poll_responses(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Vec<RawResponse>, Error>> {
        while let Some(state) = ready!(self.poll_state(context)) {
            state?;
        }
        let responses = match &mut self.phase {
            Phase::Over(responses) => std::mem::take(responses),
            Phase::Idle(_) | Phase::Busy(_) => Vec::new(),
        };
        Poll::Ready(if responses.is_empty() {
            Err(Error::usage(None, "the waiter is at its end already"))
        } else {
            Ok(responses)
        })
    }
}

impl<T: FromResponse> Waiter<T> {
    /// Waits and gives the responses of everything that the call began, in its order: there are several where it made
    /// several things at once. Awaiting the waiter itself waits for all of them too, and gives the first.
    pub async fn all(mut self) -> Result<Vec<Response<T>>, Error> {
        let responses = std::future::poll_fn(|context| self.poll_responses(context)).await?;
        responses.into_iter().map(RawResponse::respond).collect()
    }
}

impl<T: FromResponse> Future for Waiter<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let responses = ready!(self.poll_responses(context));
        Poll::Ready(responses.and_then(|responses| {
            let first = responses.into_iter().next();
            first.map_or_else(
                || Err(Error::usage(None, "there was nothing to wait for")),
                RawResponse::respond,
            )
        }))
    }
}

impl<T> Stream for Waiter<T> {
    type Item = Result<WaitState, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_state(context)
    }
}

impl<T> fmt::Debug for Waiter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waiter")
    }
}

/// Gives a builder around a [`RequestBuilder`] of what takes time a waiter.
#[macro_export]
macro_rules! waitable {
    ($name:ident, $response:ty) => {
        impl $name {
            /// Sends the call and waits until what it begins, or looks at, is done.
            #[inline]
            pub fn wait(self) -> $crate::Waiter<$response> {
                self.0.wait()
            }
        }
    };
}
