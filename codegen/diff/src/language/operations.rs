//! Operations: what calls return, and how they go on.

use crate::{Impact, Impacts};
use ir::ReturnKind;

/// A method is called differently. Rust and TypeScript keep the former name.
pub fn renamed(kept: Impact) -> Impacts {
    Impacts {
        typescript: kept.clone(),
        rust: kept,
        ..Impact::breaks("the method is called differently").into()
    }
}

/// A list is read in pages now. In Python the method then returns a paginator instead of the response.
pub fn pagination_added(had_payload: bool) -> Impacts {
    Impacts {
        python: Impact::breaks("the method returns a paginator"),
        typescript: match had_payload {
            true => Impact::breaks("`item()` was removed"),
            false => Impact::Adds,
        },
        ..Impact::Adds.into()
    }
}

/// A list is no longer read in pages.
pub fn pagination_removed() -> Impacts {
    Impacts {
        rust: Impact::breaks("`pages()` and `items()` were removed"),
        python: Impact::breaks("the method no longer returns a paginator"),
        typescript: Impact::breaks("`pages()` and `items()` were removed"),
        go: Impact::breaks("the methods that end in `All` and `Paginator` were removed"),
    }
}

/// There is nothing to wait for any more.
pub fn wait_removed() -> Impacts {
    Impacts {
        go: Impact::breaks("the method that ends in `AndWait` was removed"),
        ..Impact::breaks("`wait()` was removed").into()
    }
}

/// Waiting ends with another response.
pub fn wait_ends_elsewhere() -> Impacts {
    Impacts {
        go: Impact::breaks(
            "the method that ends in `AndWait` returns the response of another operation",
        ),
        ..Impact::breaks("`wait()` ends with the response of another operation").into()
    }
}

/// A lost create is no longer looked up.
pub fn lookup_removed() -> Impacts {
    Impacts {
        rust: Impact::breaks("`reconcile()` was removed"),
        go: Impact::breaks("`sdk.Reconcile()` is refused"),
        ..Impact::breaks("the option `reconcile` was removed").into()
    }
}

/// The events of a stream are gone.
pub fn stream_removed() -> Impacts {
    Impacts {
        rust: Impact::breaks("`stream()` was removed"),
        go: Impact::breaks("the method that ends in `Stream` was removed"),
        ..Impact::breaks("`stream` is no longer an option").into()
    }
}

/// A response on success was added or removed. Rust has an enum of several responses, Python and TypeScript a union; Go
/// returns the JSON of several.
pub fn alternatives(
    rust: Impact,
    before: ReturnKind,
    after: ReturnKind,
    is_added: bool,
) -> Impacts {
    match (before, after) {
        (ReturnKind::Several, ReturnKind::Several) => {
            let reason = match is_added {
                true => "the method returns one more type",
                false => "the method returns one type fewer",
            };
            Impacts {
                rust,
                python: Impact::breaks(reason),
                typescript: Impact::breaks(reason),
                go: Impact::Keeps,
            }
        }
        _ => rust.into(),
    }
}
