//! A vigil knows when to look again, how long for, and what is new.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, SystemTime};

use crate::call::RequestConfig;
use crate::codec::{Json, json_text, value_at};
use crate::error::Error;
use crate::raw_response::RawResponse;
use crate::response::ResponseSource;
use crate::wait::board::Seen;
use crate::wait::target::Target;
use crate::wait::watch::{StatusRule, WaitStep};

/// The first pause between two looks, and the longest.
const SHORTEST: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(15);

/// How long something may be unknown after it was created.
const GRACE: Duration = Duration::from_secs(60);

/// How many looks in a row may fail.
const SLIPS: u32 = 3;

/// How far some work is.
#[derive(Clone)]
#[non_exhaustive]
pub struct WaitState {
    /// The operation that was asked.
    pub operation: &'static str,
    /// Which of several things it is about: the last path parameter of that operation.
    pub id: String,
    /// The state in the words of the API.
    pub status: String,
    /// The time since the waiting began.
    pub elapsed: Duration,
    /// Whether this is the end of it.
    pub done: bool,
    /// The response that said so. It may hold secrets.
    pub response: Json,
}

/// Of the response the size alone: it may hold secrets.
impl fmt::Debug for WaitState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.response.as_str().len();
        f.debug_struct("State")
            .field("operation", &self.operation)
            .field("id", &self.id)
            .field("status", &self.status)
            .field("elapsed", &self.elapsed)
            .field("done", &self.done)
            .field("response", &format_args!("{size} bytes"))
            .finish()
    }
}

/// One wait, from the call that begins the work to the responses that say it is done.
pub(crate) struct Vigil {
    call: Box<RequestConfig>,
    pub(crate) every: Option<Duration>,
    pub(crate) limit: Duration,
    /// What is waited for after this.
    steps: &'static [WaitStep],
    /// The response of the call, where the call is not the question itself.
    begun: Option<RawResponse>,
    started: Option<SystemTime>,
    targets: Vec<Target>,
    /// Whether there is a pause before the next look. What was only just begun is given a moment; what is asked
    /// about itself, or follows something that took its time, is asked at once.
    rest: bool,
    pause: Duration,
    news: VecDeque<WaitState>,
}

impl Vigil {
    pub(crate) fn new(call: RequestConfig) -> Self {
        let operation = call.operation;
        let watches = operation.wait.iter().map(|step| step.operation.watch);
        let watches = watches.chain([operation.watch]).flatten();
        let minutes = watches.map(|watch| watch.minutes).max().unwrap_or(60);
        Self {
            steps: operation.wait,
            call: Box::new(call),
            every: None,
            limit: Duration::from_secs(u64::from(minutes) * 60),
            begun: None,
            started: None,
            targets: Vec::new(),
            rest: false,
            pause: SHORTEST,
            news: VecDeque::new(),
        }
    }

    /// What the call replied.
    pub(crate) fn begun(&self) -> Option<Json> {
        let begun = self.begun.as_ref()?;
        Json::from_bytes(&begun.body).ok()
    }

    /// What was said at the end.
    pub(crate) fn responses(self) -> Vec<RawResponse> {
        self.targets
            .into_iter()
            .filter_map(|target| target.last)
            .collect()
    }

    /// The next news; nothing when all is done.
    pub(crate) async fn turn(&mut self) -> Option<Result<WaitState, Error>> {
        loop {
            if let Some(state) = self.news.pop_front() {
                return Some(Ok(state));
            }
            let clock = self.call.client.clock();
            let now = clock.now();
            let elapsed = now
                .duration_since(*self.started.get_or_insert(now))
                .unwrap_or_default();
            let over = clock.sleep(self.limit.saturating_sub(elapsed));
            match before(self.round(), over).await {
                Some(Ok(true)) => {}
                Some(Ok(false)) => return None,
                Some(Err(error)) => return Some(Err(error)),
                None => return Some(Err(self.late())),
            }
        }
    }

    /// The call, or a pause and a look at everything that is not done; false when there is nothing left.
    async fn round(&mut self) -> Result<bool, Error> {
        if self.targets.is_empty() && self.begun.is_none() {
            self.begin().await?;
            return Ok(true);
        }
        if self.targets.iter().all(|target| target.last.is_some()) {
            return self.advance();
        }
        let client = self.call.client.clone();
        if std::mem::replace(&mut self.rest, true) {
            client.clock().sleep(self.next_pause()).await;
        }
        for index in 0..self.targets.len() {
            if self.targets[index].last.is_none() {
                self.look(index).await?;
            }
        }
        Ok(true)
    }

    async fn begin(&mut self) -> Result<(), Error> {
        let now = self.call.client.clock().now();
        if self.steps.is_empty() {
            let operation = self.call.operation;
            if operation.watch.is_none() {
                let message = "nothing it begins takes time";
                return Err(Error::usage(Some(operation), message));
            }
            self.targets = vec![Target::new(self.call.clone(), now)];
            return Ok(());
        }
        self.begun = Some(self.call.clone().receive().await?);
        self.advance()?;
        self.rest = true;
        Ok(())
    }

    /// Goes to the next step that has something to wait for; false when there is none.
    fn advance(&mut self) -> Result<bool, Error> {
        let Some(begun) = &self.begun else {
            return Ok(false);
        };
        let now = self.call.client.clock().now();
        while let Some((step, rest)) = self.steps.split_first() {
            self.steps = rest;
            let targets = Target::of_step(step, &self.call, begun, now);
            if !targets.is_empty() {
                self.targets = targets;
                self.rest = false;
                self.pause = SHORTEST;
                return Ok(true);
            }
            if rest.is_empty() {
                let message = "the response does not name what to wait for".to_owned();
                return Err(begun.unreadable(message));
            }
        }
        Ok(false)
    }

    /// How long to wait before the next look: longer each time, and not all at the same moment.
    fn next_pause(&mut self) -> Duration {
        if let Some(every) = self.every {
            return every;
        }
        let pause = self.pause;
        self.pause = pause.mul_f64(1.5).min(LONGEST);
        // A hasher is seeded at random, and nothing better is needed here.
        let random = RandomState::new().build_hasher().finish() % 1000;
        pause.mul_f64(0.8 + random as f64 / 2500.0)
    }

    async fn look(&mut self, index: usize) -> Result<(), Error> {
        let target = &mut self.targets[index];
        let operation = target.settings.operation;
        let asked = match shared(target).await {
            Ok(Some(received)) => Ok(received),
            Ok(None) => return Ok(()),
            Err(Some(error)) => Err(error),
            Err(None) => target.settings.clone().receive().await,
        };
        let now = self.call.client.clock().now();
        let elapsed = now
            .duration_since(self.started.unwrap_or(now))
            .unwrap_or_default();
        target.seen = now;
        let received = match asked {
            Ok(received) => received,
            Err(Error::NotFound(_)) if target.state.is_none() && elapsed < GRACE => return Ok(()),
            Err(error) if error.is_retryable() && target.slips < SLIPS => {
                target.slips += 1;
                let asked = error.retry_after().unwrap_or_default();
                self.pause = self.pause.max(asked);
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        target.slips = 0;
        let body = json_text(&received.body)
            .map_err(|fault| received.unreadable(format!("the response is not JSON: {fault}")))?;
        let status = status(operation.watch, body);
        let done = operation
            .watch
            .is_none_or(|watch| watch.done.contains(&status.as_str()));
        if operation
            .watch
            .is_some_and(|watch| watch.failed.contains(&status.as_str()))
        {
            let message = format!("`{}` ended as `{status}`", target.id);
            return Err(Error::failed(&received, message));
        }
        if done || target.state.as_ref() != Some(&status) {
            self.news.push_back(WaitState {
                operation: operation.id,
                id: target.id.clone(),
                status: status.clone(),
                elapsed,
                done,
                response: Json::from_checked(body.trim()),
            });
        }
        target.state = Some(status);
        if done {
            target.seat = None;
            target.last = Some(received);
        }
        Ok(())
    }

    fn late(&self) -> Error {
        let target = self.targets.iter().find(|target| target.last.is_none());
        let seconds = self.limit.as_secs_f64();
        let message = match target.map(|target| (&target.id, &target.state)) {
            Some((id, Some(state))) => format!("`{id}` was still `{state}` after {seconds} s"),
            Some((id, None)) => format!("`{id}` was not there after {seconds} s"),
            None => format!("there was no response after {seconds} s"),
        };
        let operation = target.map_or(self.call.operation, |target| target.settings.operation);
        Error::late(operation, message)
    }
}

/// What the board says of a target: its response, or no news. An error of nothing means that it must be asked itself.
async fn shared(target: &Target) -> Result<Option<RawResponse>, Option<Error>> {
    let Some(seat) = &target.seat else {
        return Err(None);
    };
    let operation = target.settings.operation;
    let Some(watch) = operation.watch else {
        return Err(None);
    };
    let Some(list) = watch.shared else {
        return Err(None);
    };
    match seat.look(&target.settings.client, list, target.seen).await {
        Ok(Seen::Nothing) => Ok(None),
        Ok(Seen::Alone | Seen::Missing) => Err(None),
        Ok(Seen::Found(item, head)) => {
            let above = watch.status.first().and_then(|trail| trail.split_last());
            let keys = above.map_or(&[][..], |(_, keys)| keys).iter().rev();
            let body = keys.fold(item, |body, key| {
                Json::object([(*key, Json::from_checked(&body))]).into_string()
            });
            Ok(Some(RawResponse {
                operation,
                status: head.status,
                headers: head.headers.clone(),
                body: body.into(),
                drift: Vec::new(),
                reporter: head.reporter.clone(),
                attempts: 1,
                origin: ResponseSource::Response,
            }))
        }
        Err(error) => Err(Some(error)),
    }
}

fn status(watch: Option<&StatusRule>, body: &str) -> String {
    let trails = watch.map_or(&[][..], |watch| watch.status);
    let found = trails.iter().find_map(|trail| value_at(body, trail));
    let word = |text: &str| {
        Json::from_checked(text)
            .string()
            .unwrap_or_else(|| text.to_owned())
    };
    found.map(word).unwrap_or_default()
}

/// What is done before something else is; nothing where it is not.
async fn before<T>(work: impl Future<Output = T>, other: impl Future<Output = ()>) -> Option<T> {
    let (mut work, mut other) = (pin!(work), pin!(other));
    std::future::poll_fn(|context| {
        if let Poll::Ready(done) = work.as_mut().poll(context) {
            return Poll::Ready(Some(done));
        }
        other.as_mut().poll(context).map(|()| None)
    })
    .await
}
