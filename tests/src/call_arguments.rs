//! The arguments and options of one call of any operation. The generated calls in `calls/` read them.

use crate::call_options::{Action, CallOptions};
use crate::call_outcome::PendingCall;
use digitalocean_sdk::{
    Client, Request,
    runtime::{JsonCodec, Upload, decode_request},
};
use std::collections::BTreeMap;

/// ID of an operation and the function that calls it.
pub type OperationCall = (
    &'static str,
    fn(&Client, &Arguments) -> Result<PendingCall, String>,
);

/// Arguments and options of one call. Values are JSON.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// Values of parameters, by location and wire name.
    pub params: BTreeMap<(&'static str, String), String>,
    /// The JSON body.
    pub body: Option<String>,
    /// A body that is not JSON.
    pub bytes: Option<Vec<u8>>,
    /// A body that is streamed.
    pub upload: Option<Upload>,
    /// The URL, for operations that the caller addresses by URL.
    pub url: String,
    /// What is done.
    pub action: Action,
    /// The options.
    pub options: CallOptions,
}

impl Arguments {
    /// The same arguments for another action.
    #[must_use]
    pub fn acting(mut self, action: Action) -> Self {
        self.action = action;
        self
    }

    /// The value of a required parameter.
    pub fn required<T: JsonCodec>(&self, place: &'static str, wire: &str) -> Result<T, String> {
        let found = self.optional(place, wire)?;
        found.ok_or_else(|| format!("there is no value for `{wire}` in the {place}"))
    }

    /// The value of an optional parameter.
    pub fn optional<T: JsonCodec>(
        &self,
        place: &'static str,
        wire: &str,
    ) -> Result<Option<T>, String> {
        let found = self.params.get(&(place, wire.to_owned()));
        found.map(|text| typed(text, wire)).transpose()
    }

    /// The required JSON body.
    pub fn body<T: JsonCodec>(&self) -> Result<T, String> {
        self.optional_body()?
            .ok_or_else(|| "there is no body".to_owned())
    }

    /// The optional JSON body.
    pub fn optional_body<T: JsonCodec>(&self) -> Result<Option<T>, String> {
        self.body
            .as_ref()
            .map(|text| typed(text, "the body"))
            .transpose()
    }

    /// A text body.
    pub fn text(&self) -> String {
        let bytes = self.bytes.clone().unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// A binary body.
    pub fn bytes(&self) -> Upload {
        match &self.upload {
            Some(upload) => upload.clone(),
            None => self.bytes.clone().unwrap_or_default().into(),
        }
    }

    /// URL for operations that the caller addresses by URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Sets the options on a request.
    pub fn with_options<R: Request>(&self, mut request: R) -> R {
        let options = &self.options;
        for (name, value) in &options.headers {
            request = request.header(name, value.as_str());
        }
        for (name, value) in &options.query {
            request = request.query(name, value.as_str());
        }
        if let Some(timeout) = options.timeout {
            request = request.timeout(timeout);
        }
        if let Some(timeout) = options.attempt_timeout {
            request = request.attempt_timeout(timeout);
        }
        if let Some(timeout) = options.idle_timeout {
            request = request.idle_timeout(timeout);
        }
        if let Some(policy) = options.retry {
            request = request.retry_policy(policy);
        }
        request
    }
}

/// Decodes an argument. An argument that departs from its type cannot be written in Rust.
fn typed<T: JsonCodec>(text: &str, what: &str) -> Result<T, String> {
    let decoded =
        decode_request::<T>(text.as_bytes()).map_err(|fault| format!("{what}: {fault}"))?;
    match decoded.drift.first() {
        Some(drift) => Err(format!("{what} does not fit its type: {drift}")),
        None => Ok(decoded.value),
    }
}

/// Sets the options on a call, and does what the arguments ask for. The words name what the operation supports.
#[macro_export]
macro_rules! perform {
    ($arguments:ident, $call:ident, $kind:ident $(, $more:ident)*) => {{
        let call = $arguments.with_options($call);
        $(let call = $crate::perform!(@$more, $arguments, call);)*
        let options = &$arguments.options;
        match $arguments.action {
            $crate::call_options::Action::Call => {
                Ok($crate::call_outcome::PendingCall::$kind(call.send()))
            }
            $crate::call_options::Action::Raw => {
                Ok($crate::call_outcome::PendingCall::raw(digitalocean_sdk::Request::raw(call)))
            }
            $crate::call_options::Action::Download => Ok(
                $crate::call_outcome::PendingCall::download(call, options),
            ),
            other => Err(format!("the operation does not support {other:?}")),
        }
    }};
    (@paged, $arguments:ident, $call:ident) => {{
        let options = &$arguments.options;
        match $arguments.action {
            $crate::call_options::Action::Items => {
                return Ok($crate::call_outcome::PendingCall::items($call.items(), options));
            }
            $crate::call_options::Action::Pages => {
                return Ok($crate::call_outcome::PendingCall::pages($call.pages(), options));
            }
            _ => $call,
        }
    }};
    (@waited, $arguments:ident, $call:ident) => {{
        let options = &$arguments.options;
        match $arguments.action {
            $crate::call_options::Action::Wait => {
                return Ok($crate::call_outcome::PendingCall::wait($call.wait(), options));
            }
            $crate::call_options::Action::WaitAll => {
                return Ok($crate::call_outcome::PendingCall::wait_all($call.wait(), options));
            }
            _ => $call,
        }
    }};
    (@streamed, $arguments:ident, $call:ident) => {{
        match $arguments.action {
            action @ ($crate::call_options::Action::Stream
            | $crate::call_options::Action::Accumulate) => {
                return Ok($crate::call_outcome::PendingCall::stream(
                    $call.stream(),
                    action,
                    &$arguments.options,
                ));
            }
            _ => $call,
        }
    }};
    (@reconciled, $arguments:ident, $call:ident) => {
        if $arguments.options.reconcile { $call.reconcile() } else { $call }
    };
}
