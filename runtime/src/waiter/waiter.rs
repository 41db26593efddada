//! `Waiter`: waits until the work that a request started is done.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use crate::codec::Json;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::request::{Request, RequestBuilder};
use crate::response::{FromResponse, IntoItem, RawResponse, Response};
use crate::waiter::poller::Poller;
use crate::waiter::wait_state::WaitState;

/// Waits until the work that a request started is done, and returns the final response `T`.
///
/// Awaiting it sends the request and then polls for the status: every 2 seconds at first, then less often, up to every
/// 15 seconds. It is also a [`Stream`] of [`WaitState`]s, one for each change of the status;
/// [`next`](Self::next) reads it without another crate. Awaiting the waiter after reading some states continues from
/// there. Dropping it stops the polling, but not the work. Where the client's rate limit has no room, it waits for its
/// turn until its deadline.
///
/// # Errors
///
/// - [`Error::Failed`] if the work failed. The body is the last response.
/// - [`Error::Timeout`] if the work exceeds the [deadline](Self::deadline).
/// - Any other error of the first request, or of four polls in a row.
///
/// Except for an error of the first request, [`Error::begun`] has what the request created, which still exists.
///
/// A resource may be not found in the first minute after it was created. After a deletion, the waiter ends when the resource is
/// not found, and returns the response to the deletion.
#[must_use = "nothing is sent until it is awaited"]
pub struct Waiter<T, B = Json> {
    phase: Phase,
    /// The response to the request that started the work, once it has arrived.
    begun: Arc<OnceLock<RawResponse>>,
    responses: PhantomData<fn() -> (T, B)>,
}

type PollResult = (Box<Poller>, Option<Result<WaitState, Error>>);

enum Phase {
    Idle(Box<Poller>),
    Polling(BoxFuture<'static, PollResult>),
    /// The final responses, until they are taken.
    Done(Vec<RawResponse>),
}

impl<R> RequestBuilder<R> {
    /// Sends the request and waits until the work that it starts, or whose status it reads, is done.
    pub fn wait<T>(mut self) -> Waiter<T, R> {
        let poller = Poller::new(self.config_mut().clone());
        Waiter {
            begun: poller.initial_response.clone(),
            phase: Phase::Idle(Box::new(poller)),
            responses: PhantomData,
        }
    }
}

impl<T, B> Waiter<T, B> {
    /// Polls at a fixed interval instead of a growing one.
    pub fn every(mut self, interval: Duration) -> Self {
        if let Phase::Idle(poller) = &mut self.phase {
            poller.fixed_interval = Some(interval);
        }
        self
    }

    /// Limits the total time of waiting. The default depends on the operation and is usually an hour.
    pub fn deadline(mut self, limit: Duration) -> Self {
        if let Phase::Idle(poller) = &mut self.phase {
            poller.deadline = limit;
        }
        self
    }

    /// The response `B` to the request that started the work, as soon as it has arrived and for as long as the waiter
    /// exists, also after it has ended or failed. It may contain a secret that the API shows only once.
    ///
    /// `None` before that, and for a waiter that only reads the status of work that something else started. Where the
    /// waiter is gone, [`Error::begun`] has it.
    pub fn begun(&self) -> Option<Response<B>>
    where
        B: FromResponse,
    {
        self.begun.get()?.to_response().ok()
    }

    /// An error with the response to the request that started the work.
    fn failure(&self, error: Error) -> Error {
        error.with_begun(self.begun.get().map(|response| response.body.clone()))
    }

    /// The next state with a new status, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<WaitState, Error>> {
        std::future::poll_fn(|context| self.poll_state(context)).await
    }

    fn poll_state(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<WaitState, Error>>> {
        loop {
            match &mut self.phase {
                Phase::Done(_) => return Poll::Ready(None),
                Phase::Polling(task) => {
                    let (poller, state) = ready!(task.as_mut().poll(context));
                    self.phase = match &state {
                        Some(Ok(_)) => Phase::Idle(poller),
                        Some(Err(_)) => Phase::Done(Vec::new()),
                        None => Phase::Done(poller.into_responses()),
                    };
                    return Poll::Ready(
                        state.map(|state| state.map_err(|error| self.failure(error))),
                    );
                }
                Phase::Idle(_) => {
                    let idle = std::mem::replace(&mut self.phase, Phase::Done(Vec::new()));
                    if let Phase::Idle(mut poller) = idle {
                        self.phase = Phase::Polling(Box::pin(async move {
                            let state = poller.next_state().await;
                            (poller, state)
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
            Phase::Done(responses) => std::mem::take(responses),
            Phase::Idle(_) | Phase::Polling(_) => Vec::new(),
        };
        Poll::Ready(if responses.is_empty() {
            Err(self.failure(Error::usage(None, "the waiter has already completed")))
        } else {
            Ok(responses)
        })
    }
}

impl<T: FromResponse, B> Waiter<T, B> {
    /// Waits and returns the final responses for everything that the request started, in order. There are several if
    /// one request creates several resources. Awaiting the waiter itself waits for all of them and returns the first.
    pub async fn all(mut self) -> Result<Vec<Response<T>>, Error> {
        let responses = std::future::poll_fn(|context| self.poll_responses(context)).await?;
        responses
            .into_iter()
            .map(RawResponse::into_response)
            .collect::<Result<_, _>>()
            .map_err(|error| self.failure(error))
    }
}

impl<T: IntoItem, B> Waiter<T, B> {
    /// Waits and returns the only value of the final response besides metadata. It is an error if the response has no
    /// such value.
    pub async fn item(mut self) -> Result<T::Item, Error> {
        let responses = std::future::poll_fn(|context| self.poll_responses(context)).await?;
        let item = first(responses).and_then(RawResponse::into_item::<T>);
        item.map_err(|error| self.failure(error))
    }

    /// Waits for everything that the request started, and returns the values of all final responses.
    pub async fn items(mut self) -> Result<Vec<T::Item>, Error> {
        let responses = std::future::poll_fn(|context| self.poll_responses(context)).await?;
        responses
            .into_iter()
            .map(RawResponse::into_item::<T>)
            .collect::<Result<_, _>>()
            .map_err(|error| self.failure(error))
    }
}

fn first(responses: Vec<RawResponse>) -> Result<RawResponse, Error> {
    let first = responses.into_iter().next();
    first.ok_or_else(|| Error::usage(None, "there was nothing to wait for"))
}

impl<T: FromResponse, B> Future for Waiter<T, B> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let responses = ready!(self.poll_responses(context));
        let response = responses.and_then(|responses| {
            let response = first(responses).and_then(RawResponse::into_response);
            response.map_err(|error| self.failure(error))
        });
        Poll::Ready(response)
    }
}

impl<T, B> Stream for Waiter<T, B> {
    type Item = Result<WaitState, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_state(context)
    }
}

impl<T, B> fmt::Debug for Waiter<T, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waiter")
    }
}
