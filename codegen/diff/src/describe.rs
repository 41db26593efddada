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
        ChangeKind::Added(is) => format!("{what} is new{}", aside(is)),
        ChangeKind::Removed(was) => format!("{what} is gone{}", aside(was)),
        ChangeKind::Deprecated => format!("{what} is deprecated"),
        ChangeKind::Restored => format!("{what} is no longer deprecated"),
        ChangeKind::Required => format!("{what} must be there"),
        ChangeKind::Optional => format!("{what} may be left out"),
        ChangeKind::Nullable => format!("{what} may be null"),
        ChangeKind::NeverNull => format!("{what} is never null"),
        ChangeKind::ValuesAdded(values) => format!("{what} has the new {}", list("value", values)),
        ChangeKind::ValuesRemoved(values) => {
            format!("{what} has lost the {}", list("value", values))
        }
        ChangeKind::ArmsAdded(arms) => format!("{what} has the new {}", list("arm", arms)),
        ChangeKind::ArmsRemoved(arms) => format!("{what} has lost the {}", list("arm", arms)),
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
        Subject::Type(name) => format!("`{name}`"),
        Subject::Field { owner, wire } => format!("the field {} of `{owner}`", code(wire)),
        Subject::Value { owner, wire } => format!("the value {} of `{owner}`", code(wire)),
        Subject::Arm { owner, name } => format!("the arm `{name}` of `{owner}`"),
    }
}

fn modified(what: &str, aspect: Aspect, from: &str, to: &str) -> String {
    let (old, new) = (said(from), said(to));
    match aspect {
        Aspect::Name => format!("{what} was called {old}{}", now(what, &new)),
        Aspect::Replaced => format!("{new} stands in places of {old}"),
        Aspect::Id => format!("the id of {what} is {new}, and was {old}"),
        Aspect::Address => format!("{what} moved from {old} to {new}"),
        Aspect::Server => format!("the server of {what} is {new}, and was {old}"),
        Aspect::Security => format!("{what} may be called with {new}, and before with {old}"),
        Aspect::Pagination => format!("the pages of {what} are read by {new}, and before by {old}"),
        Aspect::Safety => format!("a second sending of {what} is {new}, and was {old}"),
        Aspect::Wait => format!("the end of {what} is seen by {new}, and was by {old}"),
        Aspect::Key => format!("what {what} made is found again by {new}, and was by {old}"),
        Aspect::Status => format!("{what} came with the status {old} before"),
        Aspect::Media => format!("the media types of {what} are {new}, and were {old}"),
        Aspect::Headers => format!("the headers of {what} are {new}, and were {old}"),
        Aspect::Location => format!("{what} stands in {new}, and stood in {old}"),
        Aspect::Order => format!("{what} takes {new} in this order, and took {old}"),
        Aspect::Type => format!("{what} is of type {new}, and was of type {old}"),
        Aspect::Format => {
            let word = |text: &str| match text {
                "" => "any text".into(),
                text => code(text),
            };
            format!("{what} holds {}, and held {}", word(to), word(from))
        }
        Aspect::Bounds => format!("the bounds of {what} are {new}, and were {old}"),
        Aspect::Default => {
            format!("{what} is taken as {new} when it is left out, and was as {old}")
        }
        Aspect::Constant if to.is_empty() => format!("{what} is no longer always {old}"),
        Aspect::Constant if from.is_empty() => format!("{what} is always {new}"),
        Aspect::Constant => format!("the only value of {what} is {new}, and was {old}"),
        Aspect::Flow => format!("{what} travels {new}, and before {old}"),
        Aspect::Reach => format!("{what} is {new}, and was {old}"),
        Aspect::Sensitivity => format!("{what} is {new}, and was {old}"),
        Aspect::AdditionalProperties => format!("other keys of {what} are {new}, and were {old}"),
        Aspect::Selection => {
            format!("the arms of {what} are told apart by {new}, and were by {old}")
        }
        Aspect::Storage => format!("{what} is held in another way"),
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

/// The text as code, or "nothing".
fn said(text: &str) -> String {
    if text.is_empty() {
        "nothing".into()
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
