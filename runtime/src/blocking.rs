//! Blocking knows how a program without an async runtime waits for what a client does.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;

use futures_core::Stream;

use crate::clock::Clock;
use crate::codec::JsonCodec;
use crate::paginator::items::{ItemPaginator, ListItem};
use crate::paginator::pages::Paginator;
use crate::response::download::Download;
use crate::response::raw_response::FromResponse;
use crate::stream::event_stream::EventStream;
use crate::transport::transport::BoxFuture;

/// Waits on the thread it is called on, for a client that was built with
/// [`blocking`](crate::ClientBuilder::blocking).
///
/// ```no_run
/// # use openapi_sdk_runtime::{Block, Client, Error, Method};
/// # fn main() -> Result<(), Error> {
/// let client = Client::builder().env().blocking().build()?;
/// let account = client.request(Method::Get, "/v2/account").block()?;
/// # Ok(())
/// # }
/// ```
pub trait Block {
    /// What comes of it: the result of a call or a waiter, an iterator over a list or a stream.
    type Done;

    /// Waits for a call, a waiter or any other future; of a list or a stream, makes an iterator that waits for each item.
    fn block(self) -> Self::Done;
}

impl<F: IntoFuture> Block for F {
    type Done = F::Output;

    fn block(self) -> F::Output {
        pollster::block_on(self.into_future())
    }
}

impl<T: ListItem> Block for ItemPaginator<T> {
    type Done = Blocking<Self>;

    fn block(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl<R: FromResponse> Block for Paginator<R> {
    type Done = Blocking<Self>;

    fn block(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl<T: JsonCodec> Block for EventStream<T> {
    type Done = Blocking<Self>;

    fn block(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl Block for Download {
    type Done = Blocking<Self>;

    fn block(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

/// An iterator over a stream, which waits on its thread for each item. Made by [`Block::block`]; of a
/// [`Waiter`](crate::Waiter), whose own `block` waits for its end, by [`new`](Self::new).
pub struct Blocking<S>(S);

impl<S> Blocking<S> {
    /// An iterator over any stream of a client.
    pub fn new(stream: S) -> Self {
        Self(stream)
    }

    /// The stream, which knows its position, its drift or its headers.
    pub fn get(&self) -> &S {
        &self.0
    }

    /// The stream, from where the iterator is.
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

/// The clock of the machine for threads that wait themselves. Where such a thread belongs to an async runtime, that
/// runtime's timer may be what it holds up.
pub(crate) struct ThreadClock;

impl Clock for ThreadClock {
    fn now(&self) -> std::time::SystemTime {
        std::time::SystemTime::now()
    }

    fn sleep(&self, duration: std::time::Duration) -> BoxFuture<'static, ()> {
        Box::pin(crate::timer::Alarm::after(duration))
    }
}
