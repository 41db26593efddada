//! `ResponseFuture`: a request that was sent.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::error::Error;
use crate::future::BoxFuture;
use crate::response::{FromResponse, RawResponse, Response};

/// The response of a request that is being sent.
#[must_use = "a request does nothing until it is awaited"]
pub struct ResponseFuture<R> {
    task: BoxFuture<'static, Result<RawResponse, Error>>,
    response: PhantomData<fn() -> R>,
}

impl<R> ResponseFuture<R> {
    pub(crate) fn new(task: BoxFuture<'static, Result<RawResponse, Error>>) -> Self {
        Self {
            task,
            response: PhantomData,
        }
    }
}

impl<R: FromResponse> Future for ResponseFuture<R> {
    type Output = Result<Response<R>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(ready!(self.task.as_mut().poll(context)).and_then(RawResponse::into_response))
    }
}

impl<R> fmt::Debug for ResponseFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}
