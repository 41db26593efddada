//! Describes changes in sentences.

use crate::{Aspect, Change, ChangeKind, Subject};

pub use ir::display::status;

impl Change {
    /// The change as a sentence without a full stop. Names are in backticks.
    pub fn sentence(&self) -> String {
        sentence(&self.subject, &self.kind)
    }
}

/// What happened to a subject, without a full stop. Names are in backticks.
pub fn sentence(subject: &Subject, kind: &ChangeKind) -> String {
    let what = about(subject);
    match kind {
        ChangeKind::Added(is) => format!("{what} was added{}", aside(is)),
        ChangeKind::Removed(was) => format!("{what} was removed{}", aside(was)),
        ChangeKind::Deprecated => format!("{what} is deprecated"),
        ChangeKind::Restored => format!("{what} is no longer deprecated"),
        ChangeKind::Required => format!("{what} is now required"),
        ChangeKind::Optional => format!("{what} is now optional"),
        ChangeKind::Nullable => format!("{what} can now be null"),
        ChangeKind::NeverNull => format!("{what} can no longer be null"),
        ChangeKind::ValuesAdded(values) => format!("{what} has the new {}", list("value", values)),
        ChangeKind::ValuesRemoved(values) => {
            format!("{what} no longer has the {}", list("value", values))
        }
        ChangeKind::ArmsAdded(arms) => format!("{what} has the new {}", list("variant", arms)),
        ChangeKind::ArmsRemoved(arms) => {
            format!("{what} no longer has the {}", list("variant", arms))
        }
        ChangeKind::Modified { aspect, from, to } => modified(&what, *aspect, from, to),
    }
}

/// The subject of a change in words.
pub fn about(subject: &Subject) -> String {
    match subject {
        Subject::Api => "the API".into(),
        Subject::Operation(call) => format!("`{call}`"),
        Subject::Param(wire) => format!("the parameter {}", code(wire)),
        Subject::Body => "the body of the request".into(),
        Subject::Response(of) => format!("the response {}", status(*of)),
        Subject::Error(of) => format!("the error {}", status(*of)),
        Subject::Stream => "the stream of events".into(),
        Subject::Webhook(wire) => format!("the webhook {}", code(wire)),
        Subject::Type(name) => format!("`{name}`"),
        Subject::Field { owner, wire } => format!("the field {} of `{owner}`", code(wire)),
        Subject::Value { owner, wire } => format!("the value {} of `{owner}`", code(wire)),
        Subject::Arm { owner, name } => format!("the arm `{name}` of `{owner}`"),
    }
}

fn modified(what: &str, aspect: Aspect, from: &str, to: &str) -> String {
    let (old, new) = (code_or_none(from), code_or_none(to));
    match aspect {
        Aspect::Name => format!("{what} was called {old}{}", now(what, &new)),
        Aspect::Replaced => format!("{new} replaces {old} in places"),
        Aspect::Id => format!("the operation ID of {what} changed from {old} to {new}"),
        Aspect::Address => format!("{what} moved from {old} to {new}"),
        Aspect::Server => format!("the server of {what} changed from {old} to {new}"),
        Aspect::Security => {
            format!("the credentials that {what} accepts changed from {old} to {new}")
        }
        Aspect::Input => format!("the caller of {what} passes {to} instead of {from}"),
        Aspect::Pagination => format!("the pagination of {what} changed from {old} to {new}"),
        Aspect::Safety => format!("the retry safety of {what} changed from {old} to {new}"),
        Aspect::Wait => format!("what `wait()` polls after {what} changed from {old} to {new}"),
        Aspect::Key => format!("the lookup key of {what} changed from {old} to {new}"),
        Aspect::Status => format!("the status of {what} was {old} before"),
        Aspect::Media => format!("the media types of {what} changed from {old} to {new}"),
        Aspect::Headers => format!("the headers of {what} changed from {old} to {new}"),
        Aspect::Location => format!("{what} moved from {old} to {new}"),
        Aspect::Order => {
            format!("the order of the arguments of {what} changed from {old} to {new}")
        }
        Aspect::Type => format!("the type of {what} changed from {old} to {new}"),
        Aspect::Format => {
            let word = |text: &str| match text {
                "" => "any string".into(),
                text => code(text),
            };
            format!(
                "the format of {what} changed from {} to {}",
                word(from),
                word(to)
            )
        }
        Aspect::Bounds => format!("the constraints of {what} changed from {old} to {new}"),
        Aspect::Default => {
            format!("the default of {what} changed from {old} to {new}")
        }
        Aspect::Constant if to.is_empty() => format!("{what} is no longer the constant {old}"),
        Aspect::Constant if from.is_empty() => format!("{what} is now the constant {new}"),
        Aspect::Constant => format!("the constant {what} changed from {old} to {new}"),
        Aspect::Flow => format!("{what} was {old} and is now {new}"),
        Aspect::Reach => format!("{what} was {old} and is now {new}"),
        Aspect::Sensitivity => format!("{what} was {old} and is now {new}"),
        Aspect::AdditionalProperties => {
            format!("the additional properties of {what} changed from {old} to {new}")
        }
        Aspect::Selection => {
            format!("the discriminator of {what} changed from {old} to {new}")
        }
        Aspect::Storage => format!("the boxing of {what} changed"),
    }
}

/// The new name, unless the subject has it already.
fn now(what: &str, new: &str) -> String {
    if what.ends_with(new) {
        String::new()
    } else {
        format!(", and is called {new}")
    }
}

/// The text as code, or "none".
fn code_or_none(text: &str) -> String {
    if text.is_empty() {
        "none".into()
    } else {
        code(text)
    }
}

fn aside(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!(": {}", code(text))
    }
}

fn list(word: &str, items: &[String]) -> String {
    let plural = if items.len() == 1 { "" } else { "s" };
    let items: Vec<String> = items.iter().map(|item| code(item)).collect();
    format!("{word}{plural} {}", items.join(", "))
}

/// Text as Markdown code, with enough backticks around it.
pub fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|one| if one.is_control() { ' ' } else { one })
        .collect();
    let longest = text
        .split(|one| one != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let ticks = "`".repeat(longest + 1);
    let space = if longest > 0 || text.trim().is_empty() {
        " "
    } else {
        ""
    };
    format!("{ticks}{space}{text}{space}{ticks}")
}
