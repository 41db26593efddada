//! Entries of documentation files: reading them, and reporting those that are invalid.

use crate::{
    diagnostic_codes,
    read::node::{Key, Node, Value},
};
use ir::{Docs, Report};

/// Notes an entry about something that does not exist, such as something that the description has removed. The entry is
/// dropped.
pub fn unknown(key: &Key, message: String, report: &mut Report) {
    let help = "delete the entry or correct its name";
    report.add_with_help(&diagnostic_codes::DOCS_LEFT_OVER, key.span, message, help);
}

/// Reports an entry about something that the description has renamed.
pub fn renamed(key: &Key, message: String, current: &str, report: &mut Report) {
    let help = format!("the description now calls it `{current}`: rename the entry or delete it");
    report.add_with_help(
        &diagnostic_codes::DOCS_UNKNOWN_TARGET,
        key.span,
        message,
        help,
    );
}

/// The entries of an object. Any other value is reported.
pub fn entries<'a>(key: &str, node: &'a Node, report: &mut Report) -> &'a [(Key, Node)] {
    if !matches!(node.value, Value::Map(_) | Value::Null) {
        let message = format!("`{key}` must be an object, found {}", node.kind());
        report.add(&diagnostic_codes::DOCS_MALFORMED, node.span, message);
    }
    node.entries()
}

/// The text of a string. Any other value is reported.
pub fn text(key: &str, node: &Node, report: &mut Report) -> Option<String> {
    let Some(text) = node.as_str() else {
        let message = format!("`{key}` must be a string, found {}", node.kind());
        report.add(&diagnostic_codes::DOCS_MALFORMED, node.span, message);
        return None;
    };
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// The text of a key, if the node has the key.
pub fn text_of(node: &Node, key: &str, report: &mut Report) -> Option<String> {
    text(key, node.get(key)?, report)
}

/// Sets the summary and the details, if the node has any.
pub fn set(docs: &mut Docs, node: &Node, report: &mut Report) {
    let new = Docs {
        summary: text_of(node, "summary", report),
        details: text_of(node, "details", report),
    };
    if new != Docs::default() {
        *docs = new;
    }
}

/// The entries of a section. Keys other than these are reported.
pub fn section<'a>(
    (key, node): &'a (Key, Node),
    keys: &[&str],
    report: &mut Report,
) -> &'a [(Key, Node)] {
    let found = entries(&key.text, node, report);
    for (about, entry) in found {
        for (key, _) in entries(&about.text, entry, report) {
            if !keys.contains(&key.text.as_str()) {
                let message = format!("unknown key `{}` in an entry", key.text);
                let help = format!("the keys of the entry are `{}`", keys.join("`, `"));
                report.add_with_help(&diagnostic_codes::DOCS_MALFORMED, key.span, message, help);
            }
        }
    }
    found
}
