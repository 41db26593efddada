//! Timeouts know how long each part of a call may take, and watch it by the client's clock.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use crate::client::client::Client;
use crate::clock::Clock;
use crate::transport::transport::{Body, BoxFuture, TransportError, TransportErrorKind};

/// How long the parts of a call may take; nothing where there is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Timeouts {
    pub(crate) connect: Option<Duration>,
    pub(crate) attempt: Option<Duration>,
    pub(crate) call: Option<Duration>,
    pub(crate) idle: Option<Duration>,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Some(Duration::from_secs(10)),
            attempt: Some(Duration::from_secs(60)),
            call: Some(Duration::from_secs(180)),
            idle: Some(Duration::from_secs(60)),
        }
    }
}

/// The part of a call that took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// The connection did not come about.
    Connect,
    /// One attempt, from sending to the last byte of the response; of a stream, to its head.
    Attempt,
    /// The whole call, with all its attempts and the waits between them.
    Total,
    /// A stream brought nothing more.
    Idle,
}

/// It took longer than it may.
#[derive(Debug)]
pub(crate) struct Late {
    pub(crate) stage: TimeoutKind,
    limit: Duration,
}

impl Late {
    pub(crate) fn new(stage: TimeoutKind, limit: Duration) -> Self {
        Self { stage, limit }
    }
}

impl fmt::Display for Late {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = self.limit;
        match self.stage {
            TimeoutKind::Connect => write!(f, "no connection came about within {limit:?}"),
            TimeoutKind::Attempt => write!(f, "no response was there within {limit:?}"),
            TimeoutKind::Total => write!(f, "the call was not done within {limit:?}"),
            TimeoutKind::Idle => write!(f, "nothing more arrived for {limit:?}"),
        }
    }
}

impl std::error::Error for Late {}

impl From<Late> for TransportError {
    fn from(late: Late) -> Self {
        TransportError::new(TransportErrorKind::Timeout, late)
    }
}

/// The work, or nothing where the sleep was over before it. What is there in time counts, so the work goes first.
///
/// The work stays where it is: handed over from one function to the next, each would hold it twice.
pub(crate) async fn race<W: Future + ?Sized>(
    mut work: Pin<&mut W>,
    mut sleep: Option<&mut BoxFuture<'static, ()>>,
) -> Option<W::Output> {
    std::future::poll_fn(|context| {
        if let Poll::Ready(done) = work.as_mut().poll(context) {
            return Poll::Ready(Some(done));
        }
        match &mut sleep {
            Some(sleep) => sleep.as_mut().poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}

/// The time that a whole call has. One timer watches all of it, so a change of the time of day moves no deadline.
pub(crate) struct Fuse {
    limit: Option<Duration>,
    start: SystemTime,
    sleep: Option<BoxFuture<'static, ()>>,
}

impl Fuse {
    pub(crate) fn new(clock: &dyn Clock, limit: Option<Duration>) -> Self {
        Self {
            limit,
            start: clock.now(),
            sleep: limit.map(|limit| clock.sleep(limit)),
        }
    }

    /// The work, if it is done before the time is up.
    pub(crate) async fn guard<W: Future + ?Sized>(
        &mut self,
        work: Pin<&mut W>,
    ) -> Result<W::Output, Late> {
        let late = self.late();
        race(work, self.sleep.as_mut()).await.ok_or(late)
    }

    /// What there is to say when it is over.
    pub(crate) fn late(&self) -> Late {
        Late::new(TimeoutKind::Total, self.limit.unwrap_or_default())
    }

    /// When the call began.
    pub(crate) fn start(&self) -> SystemTime {
        self.start
    }

    /// What is left.
    pub(crate) fn left(&self, now: SystemTime) -> Option<Duration> {
        let spent = now.duration_since(self.start).unwrap_or_default();
        self.limit.map(|limit| limit.saturating_sub(spent))
    }

    /// The body, under what is left of the time and a limit between two pieces.
    pub(crate) fn watch(self, client: &Client, idle: Option<Duration>, body: Body) -> Body {
        if self.sleep.is_none() && idle.is_none() {
            return body;
        }
        Body::new(Watched {
            client: client.clone(),
            body,
            whole: self.sleep,
            limit: self.limit.unwrap_or_default(),
            idle,
            quiet: None,
        })
    }
}

/// A body that has to arrive in time.
struct Watched {
    client: Client,
    body: Body,
    whole: Option<BoxFuture<'static, ()>>,
    limit: Duration,
    idle: Option<Duration>,
    quiet: Option<BoxFuture<'static, ()>>,
}

impl Watched {
    /// Closes the connection; nothing arrives after this.
    fn end(&mut self, late: Late) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        self.body = Body::full(Bytes::new());
        (self.whole, self.idle, self.quiet) = (None, None, None);
        Poll::Ready(Some(Err(late.into())))
    }
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        let chunk = this.body.poll_chunk(context);
        // Where there is always more, or a transport blocks until there is, the time would never be looked at.
        if !matches!(chunk, Poll::Ready(None))
            && let Some(whole) = &mut this.whole
            && whole.as_mut().poll(context).is_ready()
        {
            return this.end(Late::new(TimeoutKind::Total, this.limit));
        }
        if let Poll::Ready(chunk) = chunk {
            this.quiet = None;
            return Poll::Ready(chunk.map(|chunk| chunk.map(http_body::Frame::data)));
        }
        if let Some(idle) = this.idle {
            let client = &this.client;
            let quiet = this.quiet.get_or_insert_with(|| client.clock().sleep(idle));
            if quiet.as_mut().poll(context).is_ready() {
                return this.end(Late::new(TimeoutKind::Idle, idle));
            }
        }
        Poll::Pending
    }
}
