//! Named types: enums, unions, and where records are used.

use super::fields::is_held_otherwise;
use crate::{Impact, Impacts};
use ir::{Api, Reach, Record, Union};

/// Values of an enum were removed. TypeScript has no constants for values and accepts any text.
pub fn values_removed() -> Impacts {
    Impacts {
        rust: Impact::breaks("its variants were removed"),
        typescript: Impact::Keeps,
        ..Impact::breaks("its constants were removed").into()
    }
}

/// Values of an enum were added.
pub fn values_added(rust: Impact, added: &[String]) -> Impacts {
    Impacts {
        rust,
        go: match added.iter().any(String::is_empty) {
            true => Impact::breaks(
                "its fields are of the type `sdk.Opt`, because empty text is a value",
            ),
            false => Impact::Adds,
        },
        ..Impact::Adds.into()
    }
}

/// A value of an enum is called differently.
pub fn value_renamed() -> Impacts {
    Impacts {
        rust: Impact::breaks("its variant is called differently"),
        typescript: Impact::Keeps,
        ..Impact::breaks("its constant is called differently").into()
    }
}

/// An arm of a union is called differently. Python and TypeScript only have the types of arms.
pub fn arm_renamed() -> Impacts {
    Impacts {
        rust: Impact::breaks("its variant is called differently"),
        go: Impact::breaks("its field and its constructor are called differently"),
        ..Impact::Keeps.into()
    }
}

/// Arms of a union were removed.
pub fn arms_removed() -> Impacts {
    Impacts {
        rust: Impact::breaks("its variants were removed"),
        go: Impact::breaks("their fields and constructors were removed"),
        ..Impact::breaks("the type no longer includes them").into()
    }
}

/// Arms of a union were added. Unions have a way out for unknown objects; code that reads scalars tests for those that it
/// knows.
pub fn arms_added(rust: Impact, union: &Union, is_received: bool, has_objects: bool) -> Impacts {
    let reason = "the value can be of one more type";
    let reads = |has_way_out: bool| match is_received && !has_way_out {
        true => Impact::breaks(reason),
        false => Impact::Adds,
    };
    Impacts {
        rust,
        python: reads(has_objects),
        typescript: reads(matches!(union, Union::Tag { .. })),
        go: Impact::Adds,
    }
}

/// Whether a record is sent and received changed.
pub fn direction(
    rust: Impact,
    api: &Api,
    record: &Record,
    name: &str,
    (before, after): (Reach, Reach),
) -> Impacts {
    let is_held_otherwise = record
        .fields
        .iter()
        .any(|field| is_held_otherwise(api, field, before, after));
    let python = match (before, after) {
        _ if before.response && !after.response => {
            Impact::breaks(format!("the class `{name}` was removed"))
        }
        _ if before.request && !after.request => Impact::breaks(format!(
            "the type of what is passed as `{name}` was removed"
        )),
        _ if before == after => Impact::Keeps,
        _ => Impact::Adds,
    };
    Impacts {
        rust,
        python,
        typescript: Impact::Keeps,
        go: match is_held_otherwise {
            true => Impact::breaks("the types of its fields tell absent from null, or no longer"),
            false => Impact::Keeps,
        },
    }
}

/// Text became an enum, or an enum text. An enum of Python and TypeScript includes any text.
pub fn text_or_enum(reason: &str) -> Impacts {
    Impacts {
        rust: Impact::breaks(reason),
        go: Impact::breaks(reason),
        ..Impact::Keeps.into()
    }
}

/// A type has fewer secrets. Only in Go, code can call the methods that hide them.
pub fn fewer_secrets() -> Impacts {
    Impacts {
        go: Impact::breaks("the methods that hide its secrets, such as `LogValue`, were removed"),
        ..Impact::Keeps.into()
    }
}
