//! A response body that is sent in steps, in real time.

use std::collections::VecDeque;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http_body::{Body, Frame, SizeHint};
use openapi_sdk_runtime::Bytes;
use tokio::time::{Sleep, sleep};

use crate::response::response_body::BodyStep;

/// How long the server waits before it breaks a connection, so that what it sent before is not lost with it.
const GRACE: Duration = Duration::from_millis(20);

/// A body that is sent in steps.
pub(super) struct StepBody {
    steps: VecDeque<BodyStep>,
    sleep: Option<Pin<Box<Sleep>>>,
    is_breaking: bool,
    /// Whether the response announces a length of its own.
    has_length: bool,
}

impl StepBody {
    pub(super) fn new(steps: Vec<BodyStep>, has_length: bool) -> Self {
        let is_empty = |step: &BodyStep| matches!(step, BodyStep::Data(data) if data.is_empty());
        Self {
            steps: steps.into_iter().filter(|step| !is_empty(step)).collect(),
            sleep: None,
            is_breaking: false,
            has_length,
        }
    }
}

impl Body for StepBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        loop {
            if let Some(sleep) = &mut self.sleep {
                ready!(sleep.as_mut().poll(context));
                self.sleep = None;
            }
            if self.is_breaking {
                self.steps.clear();
                let error = io::Error::other("the fake broke the connection");
                return Poll::Ready(Some(Err(error)));
            }
            match self.steps.pop_front() {
                None => return Poll::Ready(None),
                Some(BodyStep::Data(bytes)) => return Poll::Ready(Some(Ok(Frame::data(bytes)))),
                Some(BodyStep::Pause(duration)) => self.sleep = Some(Box::pin(sleep(duration))),
                Some(BodyStep::Disconnect) => {
                    self.is_breaking = true;
                    self.sleep = Some(Box::pin(sleep(GRACE)));
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.steps.is_empty() && self.sleep.is_none() && !self.is_breaking
    }

    fn size_hint(&self) -> SizeHint {
        match (self.steps.len(), self.steps.front()) {
            _ if self.has_length => SizeHint::default(),
            (0, _) if !self.is_breaking => SizeHint::with_exact(0),
            (1, Some(BodyStep::Data(bytes))) => SizeHint::with_exact(bytes.len() as u64),
            _ => SizeHint::default(),
        }
    }
}
