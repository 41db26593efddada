//! Blocking use of a client, without an async runtime.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;

use futures_core::Stream;

use crate::codec::JsonCodec;
use crate::paginator::{ItemPaginator, ListItem, Paginator};
use crate::response::{Download, FromResponse};
use crate::stream::EventStream;

/// Blocks the current thread, for a client that was built with [`blocking`](crate::ClientBuilder::blocking).
///
/// ```no_run
/// # use openapi_sdk_runtime::{Block, Client, Error, Method, Service};
/// # static SERVICE: Service = Service::new("example");
/// # fn main() -> Result<(), Error> {
/// let client = Client::builder(&SERVICE).env().blocking().build()?;
/// let status = client.request(Method::Get, "/status").block()?;
/// # Ok(())
/// # }
/// ```
pub trait Block {
    /// The result of a request or a waiter, or an iterator over a list or a stream.
    type Output;

    /// Waits for a request, a waiter or any other future. Turns a list or a stream into an iterator that waits for each
    /// item.
    fn block(self) -> Self::Output;
}

impl<F: IntoFuture> Block for F {
    type Output = F::Output;

    fn block(self) -> F::Output {
        pollster::block_on(self.into_future())
    }
}

impl<T: ListItem> Block for ItemPaginator<T> {
    type Output = Blocking<Self>;

    fn block(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl<R: FromResponse> Block for Paginator<R> {
    type Output = Blocking<Self>;

    fn block(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl<T: JsonCodec> Block for EventStream<T> {
    type Output = Blocking<Self>;

    fn block(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl Block for Download {
    type Output = Blocking<Self>;

    fn block(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

/// An iterator over a stream, which blocks the current thread for each item. [`Block::block`] makes it. For the states
/// of a [`Waiter`](crate::Waiter), whose own `block` waits for the final response, use [`new`](Self::new).
pub struct Blocking<S>(S);

impl<S> Blocking<S> {
    /// An iterator over any stream of a client.
    pub fn new(stream: S) -> Self {
        Self(stream)
    }

    /// The stream, for example to read its page token, drift or headers.
    pub fn get_ref(&self) -> &S {
        &self.0
    }

    /// The stream at the current position of the iterator.
    pub fn into_inner(self) -> S {
        self.0
    }
}

impl<S: Stream + Unpin> Iterator for Blocking<S> {
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        pollster::block_on(poll_fn(|context| Pin::new(&mut self.0).poll_next(context)))
    }
}

impl<S: fmt::Debug> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Blocking").field(&self.0).finish()
    }
}
