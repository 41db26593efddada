//! The course of a call knows its attempts, the waits between them, and when it is over.

use std::pin::pin;
use std::time::Duration;

use http::HeaderValue;

use crate::client::auth::Source;
use crate::client::client::Client;
use crate::error::error::Error;
use crate::execution::attempt::{Prepared, Reading};
use crate::operation::Safety;
use crate::request::builder::RequestConfig;
use crate::response::raw_response::RawResponse;
use crate::response::response::ResponseSource;
use crate::retry::policy::{Fate, RetryPolicy};
use crate::retry::reconcile::{Found, Search, legible};
use crate::trace::{self, Trace};
use crate::transport::timeout::{Fuse, Late, TimeoutKind};
use crate::transport::transport::{Body, BoxFuture, RequestTimeouts};

/// The longest wait that a server can ask for where the call has no limit of its own.
const LONGEST: Duration = Duration::from_secs(3600);

struct Course {
    client: Client,
    request: Prepared,
    retries: RetryPolicy,
    /// The limit of one attempt.
    attempt: Option<Duration>,
    /// The limit between two pieces of a response that is not read to its end here.
    idle: Option<Duration>,
    fuse: Fuse,
    /// How often it was sent.
    attempts: u32,
    /// What the last repetition cost.
    paid: Option<u32>,
    /// The credential of the last attempt.
    sent: Option<HeaderValue>,
    /// The credential in whose place another was asked for, which happens once.
    refused: Option<HeaderValue>,
    /// How the result of a create is found again, if that is wanted.
    search: Option<Box<Search>>,
    origin: ResponseSource,
}

impl RequestConfig {
    /// Sends and reads the response to its end.
    pub(crate) fn receive(self: Box<Self>) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(async move {
            let (operation, reporter) = (self.operation, self.client.reporter());
            let mut course = self.course(Reading::Whole)?;
            let (head, body) = course.run(Reading::Whole).await?.into_parts();
            let body = body.collect(usize::MAX).await;
            let body = body.map_err(|error| Error::broken(operation, error))?;
            Ok(RawResponse {
                operation,
                status: head.status,
                headers: head.headers,
                body: body.unwrap_or_default(),
                drift: Vec::new(),
                reporter,
                attempts: course.attempts,
                origin: course.origin,
            })
        })
    }

    /// Sends and gives the response as soon as its head is there, if it is a success.
    pub(crate) async fn open(self: Box<Self>) -> Result<http::Response<Body>, Error> {
        let mut course = self.course(Reading::Head)?;
        let response = course.run(Reading::Head).await?;
        let Course {
            fuse, client, idle, ..
        } = course;
        Ok(response.map(|body| fuse.watch(&client, idle, body)))
    }

    fn course(mut self: Box<Self>, reading: Reading) -> Result<Course, Error> {
        let fuse = Fuse::new(self.client.clock(), self.whole(reading));
        let (attempt, idle) = (self.attempt(), self.idle());
        let request = self.prepare()?;
        let search = if self.reconcile {
            let search = Search::new(&request, &self.path, fuse.start());
            let search = search.map_err(|message| Error::usage(Some(self.operation), message))?;
            Some(Box::new(search))
        } else {
            None
        };
        Ok(Course {
            request,
            retries: self.retries.unwrap_or(self.client.retry_policy()),
            attempt,
            idle,
            fuse,
            attempts: 0,
            paid: None,
            sent: None,
            refused: None,
            search,
            origin: ResponseSource::Response,
            client: self.client,
        })
    }
}

impl Course {
    async fn run(&mut self, reading: Reading) -> Result<http::Response<Body>, Error> {
        let mut doubt = false;
        loop {
            let response = match self.attempt(reading).await {
                Ok(response) if self.search.is_some() => {
                    legible(self.request.operation, response).await
                }
                done => done,
            };
            let error = match response {
                Ok(response) => {
                    if self.retries.budget {
                        self.client.bucket().refund(self.paid);
                    }
                    return Ok(response);
                }
                Err(error) => error.after(self.attempts),
            };
            if self.renews(&error) {
                continue;
            }
            let fate = Fate::of(&error);
            // A name that is taken after a doubt may be taken by what the lost attempt made.
            let taken = doubt && matches!(&error, Error::Conflict(_) | Error::Invalid(_));
            // A success that nobody can read was one all the same.
            let made = matches!(&error, Error::Decoding(_));
            let search = self.search.is_some() && (fate == Fate::Doubt || taken || made);
            doubt |= search;
            let Some(wait) = self.wait(&error) else {
                return Err(error);
            };
            if search {
                self.pause(wait, &error).await?;
                match self.find().await? {
                    Some(Found::One(response)) => {
                        self.origin = ResponseSource::Reconciled;
                        return Ok(response);
                    }
                    Some(Found::Nothing) if self.repeats(fate, &error) => {}
                    Some(Found::Nothing | Found::Several) | None => return Err(error),
                }
            } else if self.repeats(fate, &error) {
                self.pause(wait, &error).await?;
            } else {
                return Err(error);
            }
        }
    }

    /// What is there of what the create was to make; nothing where nobody could tell.
    async fn find(&mut self) -> Result<Option<Found>, Error> {
        let Some(search) = &self.search else {
            return Ok(None);
        };
        let found = self.fuse.guard(pin!(search.find(&self.client))).await;
        let found = found.map_err(|late| {
            Error::broken(self.request.operation, late.into()).after(self.attempts)
        });
        found.map(Result::ok)
    }

    /// One attempt, when its turn has come.
    async fn attempt(&mut self, reading: Reading) -> Result<http::Response<Body>, Error> {
        let operation = self.request.operation;
        if self.request.paced {
            let left = self.fuse.left(self.client.clock().now());
            let turn = self.client.rate_limiter().take(left);
            let turn = turn.map_err(|wait| Error::crowded(operation, wait))?;
            self.sleep(turn.wait).await?;
            turn.used();
        }
        let late = |late: Late| Error::broken(operation, late.into());
        if let Some(source) = &self.request.credential {
            let header = pin!(source.header(self.refused.as_ref()));
            let header = self.fuse.guard(header).await.map_err(late)?;
            self.sent = Some(header.map_err(|error| Error::unprovided(operation, error))?);
        }
        self.attempts += 1;
        let left = self.fuse.left(self.client.clock().now());
        // A limit that ends with the call or after it is the call's own.
        let limit = self
            .attempt
            .filter(|limit| left.is_none_or(|left| *limit < left));
        let limits = match reading {
            Reading::Whole => RequestTimeouts {
                total: limit.or(left),
                ..RequestTimeouts::default()
            },
            Reading::Head => RequestTimeouts {
                total: left,
                head: limit,
                idle: self.idle,
            },
        };
        let trace = Trace::new(&self.request, self.attempts);
        let work = self
            .request
            .attempt(&self.client, self.sent.clone(), reading, limit, limits);
        let done = self.fuse.guard(pin!(trace.within(work))).await;
        let mut result = done.unwrap_or_else(|passed| Err(late(passed)));
        // A transport that keeps the limits itself does not know whose time was up.
        let over = self.fuse.left(self.client.clock().now()) == Some(Duration::ZERO);
        if over
            && matches!(&result, Err(error) if error.timeout_kind() == Some(TimeoutKind::Attempt))
        {
            result = Err(late(self.fuse.late()));
        }
        trace.end(&result);
        result
    }

    /// The wait before another attempt.
    async fn pause(&mut self, wait: Duration, error: &Error) -> Result<(), Error> {
        trace::repeats(&self.request, error, wait);
        self.sleep(wait).await
    }

    async fn sleep(&mut self, wait: Duration) -> Result<(), Error> {
        if wait.is_zero() {
            return Ok(());
        }
        let mut sleep = self.client.clock().sleep(wait);
        let late = |late: Late| Error::broken(self.request.operation, late.into());
        self.fuse
            .guard(sleep.as_mut())
            .await
            .map_err(late)
            .map_err(|error| error.after(self.attempts))
    }

    /// Whether the server refused a credential in whose place another can be had.
    fn renews(&mut self, error: &Error) -> bool {
        let provided = matches!(self.request.credential, Some(Source::Provider(_)));
        let refusal = matches!(error, Error::Authentication(_)) && error.status().is_some();
        // Behind a redirect it is no word on the credential, and what acted before it would act again.
        let near = !error.is_seen() || self.request.operation.safety != Safety::Unsafe;
        if !provided || !refusal || !near || self.refused.is_some() {
            return false;
        }
        self.refused = self.sent.clone();
        self.refused.is_some()
    }

    /// Whether the same is sent again, which has its price.
    fn repeats(&mut self, fate: Fate, error: &Error) -> bool {
        let harmless = match (fate, self.request.operation.safety) {
            (Fate::Final, _) => false,
            (Fate::Unseen, _) | (Fate::Doubt, Safety::Safe | Safety::Idempotent) => true,
            // Whoever looked and found nothing may create.
            (Fate::Doubt, Safety::Unsafe) => self.search.is_some(),
        };
        if !harmless || self.attempts >= self.retries.attempts {
            return false;
        }
        if self.retries.budget {
            let silence = matches!(error, Error::Timeout(_));
            self.paid = self.client.bucket().pay(silence);
            return self.paid.is_some();
        }
        true
    }

    /// The wait after a failure; nothing where the call's time would be up before its end.
    fn wait(&self, error: &Error) -> Option<Duration> {
        let own = self.retries.wait(self.attempts, self.client.dice());
        let wait = error.retry_after().map_or(own, |asked| asked.max(own));
        let left = self.fuse.left(self.client.clock().now());
        (wait < left.unwrap_or(LONGEST)).then_some(wait)
    }
}
