//! A body here knows in which pieces it arrives, what comes between them, and how it ends.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http_body::Frame;
use openapi_sdk_runtime::{Body, BoxFuture, Bytes, Clock, TransportError, TransportErrorKind};

use crate::clock::VirtualClock;

/// One step of a body.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// These bytes arrive.
    Piece(Bytes),
    /// Nothing happens for so long.
    Wait(Duration),
    /// The connection breaks.
    Break,
}

/// A body of steps.
pub(crate) fn stepwise(clock: VirtualClock, steps: Vec<Step>) -> Body {
    Body::new(Stepwise {
        clock,
        steps: steps.into(),
        sleep: None,
    })
}

struct Stepwise {
    clock: VirtualClock,
    steps: VecDeque<Step>,
    sleep: Option<BoxFuture<'static, ()>>,
}

impl http_body::Body for Stepwise {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        loop {
            if let Some(sleep) = &mut self.sleep {
                ready!(sleep.as_mut().poll(context));
                self.sleep = None;
            }
            match self.steps.pop_front() {
                None => return Poll::Ready(None),
                Some(Step::Piece(bytes)) => return Poll::Ready(Some(Ok(Frame::data(bytes)))),
                Some(Step::Wait(duration)) => self.sleep = Some(self.clock.sleep(duration)),
                Some(Step::Break) => {
                    self.steps.clear();
                    let broken = TransportError::new(
                        TransportErrorKind::Lost,
                        "the fake broke the connection",
                    );
                    return Poll::Ready(Some(Err(broken)));
                }
            }
        }
    }
}
