//! The example of an operation, before a language spells it: what is passed, and what is done with the result.

use ir::{
    Action, ActionInput, Api, Checked, Content, InputMode, Name, Operation, Param, Payload,
    Presence, Server, Type,
};
use synth::{ExampleValue, ExampleValues, Extent};

/// The URL that examples pass where the caller has to pass a whole one.
const CALLERS_URL: &str = "https://storage.example.com/upload";

/// The text that examples upload.
const UPLOAD: &str = "hello";

/// An example of an operation.
pub struct Example<'a> {
    /// The operation.
    pub operation: &'a Operation,
    /// The whole URL, if the caller passes one. It replaces the path.
    pub url: Option<&'static str>,
    /// The parameters that are passed, in the order of the API.
    pub params: Vec<(&'a Param, ExampleValue)>,
    /// The body.
    pub body: Option<ExampleBody>,
    /// Whether the operation has a body that the example leaves out.
    pub leaves_out_body: bool,
    /// The type of the body, if it is JSON.
    pub body_type: Option<&'a Type>,
    /// What is done with the result.
    pub result: ResultUse,
    /// What the result is called, in the singular.
    pub result_name: Name,
}

/// The body of an example.
pub enum ExampleBody {
    /// JSON.
    Json(ExampleValue),
    /// Text.
    Text(&'static str),
    /// Bytes, which are this text.
    Bytes(&'static str),
}

/// What an example does with the result of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultUse {
    /// It iterates over all items of a list.
    Iterate,
    /// It waits until the work is done, and takes the final response.
    Wait,
    /// It waits until the work is done, and takes the only value of the final response.
    WaitForItem,
    /// It takes the only value of the response.
    Item,
    /// It takes the only list of the response.
    Items,
    /// It takes the response as it is.
    Response,
    /// The response is empty.
    Nothing,
}

impl<'a> Example<'a> {
    /// The example of an operation.
    pub fn of(checked: &'a Checked, operation: &'a Operation) -> Self {
        Self::with(checked, operation, Extent::Telling)
    }

    /// A plain call of an operation, which does nothing with the response, with the required arguments or with all.
    pub fn of_call(checked: &'a Checked, operation: &'a Operation, extent: Extent) -> Self {
        let mut example = Self::with(checked, operation, extent);
        if extent == Extent::Required && example.has_optional_body() {
            example.leaves_out_body = example.body.take().is_some();
        }
        example.result = call_result(operation);
        example
    }

    fn with(checked: &'a Checked, operation: &'a Operation, extent: Extent) -> Self {
        let mut values = ExampleValues::new(checked, operation, extent);
        let params = operation
            .params
            .iter()
            .filter(|param| match operation.input_mode(param) {
                InputMode::Argument => true,
                InputMode::Setter => values.shows(param),
                InputMode::Never => false,
            });
        let params: Vec<&Param> = params.collect();
        Self {
            operation,
            url: matches!(operation.server, Server::Caller(_)).then_some(CALLERS_URL),
            params: params
                .into_iter()
                .map(|param| (param, values.parameter(param)))
                .collect(),
            body: operation.body.as_ref().map(|body| match &body.content {
                Content::Json { ty, .. } | Content::Events(ty) => {
                    ExampleBody::Json(values.body(ty))
                }
                Content::Text(_) => ExampleBody::Text(UPLOAD),
                Content::Bytes(_) => ExampleBody::Bytes(UPLOAD),
            }),
            leaves_out_body: false,
            body_type: operation.body.as_ref().and_then(|body| body.content.ty()),
            result: result_use(checked.api(), operation),
            result_name: result_name(last_response(checked.api(), operation)),
        }
    }

    /// The example of an action of an operation, whose body has the other fields of the alternative.
    pub fn of_action(checked: &'a Checked, operation: &'a Operation, action: &Action) -> Self {
        let mut values = ExampleValues::new(checked, operation, Extent::Telling);
        let ty = action.ty(checked.api(), operation);
        Self {
            body: match action.input {
                ActionInput::Nothing => None,
                ActionInput::Fields => {
                    let body = without(values.body(ty), action.tag.as_str());
                    Some(ExampleBody::Json(body))
                }
            },
            body_type: Some(ty),
            ..Self::of(checked, operation)
        }
    }

    /// Whether a body can be left out.
    pub fn has_optional_body(&self) -> bool {
        let body = self.operation.body.as_ref();
        body.is_some_and(|body| body.presence != Presence::Required)
    }
}

/// An object without one of its keys.
fn without(value: ExampleValue, key: &str) -> ExampleValue {
    match value {
        ExampleValue::Object(mut entries) => {
            entries.retain(|(own, _)| own != key);
            ExampleValue::Object(entries)
        }
        other => other,
    }
}

/// The operation whose response the example ends with: the last one that is polled, or the operation itself.
fn last_response<'a>(api: &'a Api, operation: &'a Operation) -> &'a Operation {
    let polled = operation.wait.last();
    let polled = polled.and_then(|step| api.operation(&step.operation));
    polled.unwrap_or(operation)
}

fn result_use(api: &Api, operation: &Operation) -> ResultUse {
    if operation.pagination.is_some() {
        return ResultUse::Iterate;
    }
    if !operation.wait.is_empty() {
        return match last_response(api, operation).payload {
            Some(Payload::One { .. }) => ResultUse::WaitForItem,
            Some(Payload::Many { .. } | Payload::OneOrMany { .. }) | None => ResultUse::Wait,
        };
    }
    match operation.payload {
        Some(Payload::One { .. } | Payload::OneOrMany { .. }) => ResultUse::Item,
        Some(Payload::Many { .. }) => ResultUse::Items,
        None => call_result(operation),
    }
}

/// The result of a call that is made for its request.
fn call_result(operation: &Operation) -> ResultUse {
    let mut responses = operation.responses.iter();
    match operation.responses.is_empty() || responses.any(|one| one.main().is_some()) {
        true => ResultUse::Response,
        false => ResultUse::Nothing,
    }
}

/// The name of what a response contains: the key of its only value or of its list, or else `item` or `response`.
fn result_name(operation: &Operation) -> Name {
    let listed = operation.pagination.as_ref();
    let listed = listed.and_then(|pagination| pagination.items.last());
    let only = operation.payload.as_ref();
    let only = only.and_then(|payload| payload.keys().into_iter().next());
    match (listed.or(only), &operation.pagination) {
        (Some(key), _) => Name::new(key.as_str()).singular(),
        // The response is the list.
        (None, Some(_)) => Name::new("item"),
        (None, None) => Name::new("response"),
    }
}
