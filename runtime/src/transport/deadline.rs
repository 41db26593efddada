//! The deadline of a whole call, and bodies that have to arrive in time.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use crate::clock::Clock;
use crate::future::{BoxFuture, with_timeout};
use crate::transport::body::Body;
use crate::transport::error::TransportError;
use crate::transport::timeouts::{Elapsed, TimeoutKind};

/// The deadline of a whole call. A single sleep covers all of it, so a change of the system time does not move it.
pub(crate) struct Deadline {
    limit: Option<Duration>,
    start: SystemTime,
    sleep: Option<BoxFuture<'static, ()>>,
}

impl Deadline {
    /// A deadline after `limit`, or at `end` if that is earlier.
    pub(crate) fn new(clock: &dyn Clock, limit: Option<Duration>, end: Option<SystemTime>) -> Self {
        let start = clock.now();
        let until_end = end.map(|end| end.duration_since(start).unwrap_or_default());
        let limit = limit.into_iter().chain(until_end).min();
        Self {
            limit,
            start,
            sleep: limit.map(|limit| clock.sleep(limit)),
        }
    }

    /// Runs `work` until the deadline.
    pub(crate) async fn run<W: Future + ?Sized>(
        &mut self,
        work: Pin<&mut W>,
    ) -> Result<W::Output, Elapsed> {
        let elapsed = self.elapsed();
        let output = with_timeout(work, self.timer()).await;
        output.ok_or(elapsed)
    }

    /// The timer that fires at the deadline, if there is one.
    pub(crate) fn timer(&mut self) -> Option<&mut BoxFuture<'static, ()>> {
        self.sleep.as_mut()
    }

    /// The error for a deadline that has passed.
    pub(crate) fn elapsed(&self) -> Elapsed {
        Elapsed::new(TimeoutKind::Total, self.limit.unwrap_or_default())
    }

    /// When the call began.
    pub(crate) fn start(&self) -> SystemTime {
        self.start
    }

    /// When the call has to be complete, or `None` if there is no deadline.
    pub(crate) fn end(&self) -> Option<SystemTime> {
        self.start.checked_add(self.limit?)
    }

    /// Whether the deadline has passed. A blocking transport never waits, so that the sleep is not polled while it
    /// works.
    pub(crate) fn is_over(&self, now: SystemTime) -> bool {
        self.remaining(now) == Some(Duration::ZERO)
    }

    /// The time until the deadline, or `None` if there is no deadline.
    pub(crate) fn remaining(&self, now: SystemTime) -> Option<Duration> {
        let spent = now.duration_since(self.start).unwrap_or_default();
        self.limit.map(|limit| limit.saturating_sub(spent))
    }

    /// Wraps a body so that it has to be complete before the deadline, with at most `idle` between two chunks.
    pub(crate) fn wrap_body(
        self,
        clock: Arc<dyn Clock>,
        idle: Option<Duration>,
        body: Body,
    ) -> Body {
        if self.sleep.is_none() && idle.is_none() {
            return body;
        }
        Body::new(TimedBody {
            clock,
            body,
            deadline: self.sleep,
            limit: self.limit.unwrap_or_default(),
            idle,
            idle_sleep: None,
        })
    }
}

/// A body that has to arrive in time.
struct TimedBody {
    clock: Arc<dyn Clock>,
    body: Body,
    deadline: Option<BoxFuture<'static, ()>>,
    limit: Duration,
    idle: Option<Duration>,
    idle_sleep: Option<BoxFuture<'static, ()>>,
}

impl TimedBody {
    /// Closes the connection. Nothing is read after this.
    fn fail(
        &mut self,
        elapsed: Elapsed,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        self.body = Body::full(Bytes::new());
        (self.deadline, self.idle, self.idle_sleep) = (None, None, None);
        Poll::Ready(Some(Err(elapsed.into())))
    }
}

impl http_body::Body for TimedBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        let chunk = this.body.poll_chunk(context);
        // The deadline is checked even if a chunk is ready. Otherwise a body that always has one ready, or a transport
        // that blocks until it has, could exceed the deadline forever.
        if !matches!(chunk, Poll::Ready(None))
            && let Some(deadline) = &mut this.deadline
            && deadline.as_mut().poll(context).is_ready()
        {
            return this.fail(Elapsed::new(TimeoutKind::Total, this.limit));
        }
        if let Poll::Ready(chunk) = chunk {
            this.idle_sleep = None;
            return Poll::Ready(chunk.map(|chunk| chunk.map(http_body::Frame::data)));
        }
        if let Some(idle) = this.idle {
            let clock = &this.clock;
            let sleep = this.idle_sleep.get_or_insert_with(|| clock.sleep(idle));
            if sleep.as_mut().poll(context).is_ready() {
                return this.fail(Elapsed::new(TimeoutKind::Idle, idle));
            }
        }
        Poll::Pending
    }
}
