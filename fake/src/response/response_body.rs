//! Response bodies that arrive in steps: data, pauses, and a broken connection.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http_body::Frame;
use openapi_sdk_runtime::{Body, BoxFuture, Bytes, Clock, TransportError, TransportErrorKind};

use crate::clock::VirtualClock;

/// One step of a response body.
#[derive(Clone, Debug)]
pub(crate) enum BodyStep {
    /// These bytes arrive.
    Data(Bytes),
    /// Nothing arrives for this duration.
    Pause(Duration),
    /// The connection breaks.
    Disconnect,
}

/// Creates a response body that follows these steps.
pub(crate) fn body(clock: VirtualClock, steps: Vec<BodyStep>) -> Body {
    Body::new(SteppedBody {
        clock,
        steps: steps.into(),
        sleep: None,
    })
}

struct SteppedBody {
    clock: VirtualClock,
    steps: VecDeque<BodyStep>,
    sleep: Option<BoxFuture<'static, ()>>,
}

impl http_body::Body for SteppedBody {
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
                Some(BodyStep::Data(bytes)) => return Poll::Ready(Some(Ok(Frame::data(bytes)))),
                Some(BodyStep::Pause(duration)) => self.sleep = Some(self.clock.sleep(duration)),
                Some(BodyStep::Disconnect) => {
                    self.steps.clear();
                    let error = TransportError::new(
                        TransportErrorKind::Lost,
                        "the fake broke the connection",
                    );
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}
