//! Parameters and bodies: arguments of calls.
//!
//! Parameters of the path are passed by position in every language. All others are keyword arguments in Python, and members
//! of one argument in TypeScript and Go, which the method has only if there is such a parameter.

use crate::{Impact, Impacts};
use ir::{InputMode, ParamLocation, Presence};

/// How a parameter is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// By position.
    Position,
    /// By name, next to others.
    Name,
    /// By name, and no other parameter is.
    OnlyName,
}

impl Passing {
    /// How a parameter at this place is passed, next to so many others that are passed by name.
    pub fn of(location: ParamLocation, others: usize) -> Self {
        match (location, others) {
            (ParamLocation::Path, _) => Passing::Position,
            (_, 0) => Passing::OnlyName,
            (_, _) => Passing::Name,
        }
    }
}

const ONE_MORE: &str = "the method has one more argument";
const ONE_FEWER: &str = "the method has one argument fewer";
const NEXT: &str = "the method has one more argument before its options";

/// A parameter was added.
pub fn param_added(rust: Impact, mode: InputMode, passing: Passing) -> Impacts {
    match (mode, passing) {
        (InputMode::Never, _) => Impact::Keeps.into(),
        (InputMode::Argument, Passing::Position) => Impact::breaks(ONE_MORE).into(),
        (InputMode::Argument, Passing::OnlyName) => Impacts {
            rust,
            python: Impact::breaks("it is a required argument"),
            typescript: Impact::breaks(ONE_MORE),
            go: Impact::breaks(ONE_MORE),
        },
        (InputMode::Argument, Passing::Name) => Impacts {
            rust,
            python: Impact::breaks("it is a required argument"),
            typescript: Impact::breaks("it is a required property of the parameters"),
            go: Impact::breaks("calls that do not set it fail"),
        },
        (InputMode::Setter, Passing::OnlyName) => Impacts {
            rust,
            python: Impact::Adds,
            typescript: Impact::breaks(NEXT),
            go: Impact::breaks(NEXT),
        },
        (InputMode::Setter, Passing::Position | Passing::Name) => Impacts {
            rust,
            ..Impact::Adds.into()
        },
    }
}

/// A parameter was removed.
pub fn param_removed(rust: Impacts, mode: InputMode, passing: Passing) -> Impacts {
    match (mode, passing) {
        (InputMode::Never, _) => rust,
        (InputMode::Argument | InputMode::Setter, Passing::Position) => Impacts {
            rust: rust.rust,
            ..Impact::breaks(ONE_FEWER).into()
        },
        (InputMode::Argument | InputMode::Setter, Passing::OnlyName) => Impacts {
            rust: rust.rust,
            python: Impact::breaks("the method no longer has this argument"),
            typescript: Impact::breaks(ONE_FEWER),
            go: Impact::breaks(ONE_FEWER),
        },
        (InputMode::Argument | InputMode::Setter, Passing::Name) => Impacts {
            rust: rust.rust,
            python: Impact::breaks("the method no longer has this argument"),
            typescript: Impact::breaks("the parameters no longer have this property"),
            go: Impact::breaks("the parameters no longer have this field"),
        },
    }
}

/// The key of a parameter of the path changed.
pub fn param_key() -> Impacts {
    Impacts {
        python: Impact::breaks("calls that pass it by keyword use the old name"),
        ..Impact::Keeps.into()
    }
}

/// A parameter is called differently in code, but not in the request. Python and TypeScript use the name in the request.
pub fn param_name(rust: Impact, passing: Passing) -> Impacts {
    Impacts {
        rust,
        go: match passing {
            Passing::Position => Impact::Keeps,
            Passing::Name | Passing::OnlyName => {
                Impact::breaks("its field of the parameters is called differently")
            }
        },
        ..Impact::Keeps.into()
    }
}

/// Whether code has to pass a parameter changed.
pub fn param_presence(
    rust: Impact,
    (before, after): (InputMode, InputMode),
    passing: Passing,
    is_scalar: bool,
) -> Impacts {
    match (before, after) {
        (InputMode::Argument, InputMode::Argument)
        | (InputMode::Setter, InputMode::Setter)
        | (InputMode::Never, InputMode::Never) => Impacts::only_rust(rust),
        (InputMode::Never, InputMode::Argument | InputMode::Setter) => {
            param_added(rust, after, passing)
        }
        (InputMode::Argument | InputMode::Setter, InputMode::Never) => {
            param_removed(Impacts::only_rust(rust), before, passing)
        }
        (InputMode::Setter, InputMode::Argument) => Impacts {
            rust,
            python: Impact::breaks("it is a required argument"),
            typescript: Impact::breaks("it is a required property of the parameters"),
            go: match is_scalar {
                true => Impact::breaks("the type of its field is no longer `sdk.Opt`"),
                false => Impact::breaks("calls that do not set it fail"),
            },
        },
        (InputMode::Argument, InputMode::Setter) => Impacts {
            rust,
            python: Impact::Keeps,
            typescript: Impact::Keeps,
            go: match is_scalar {
                true => Impact::breaks("the type of its field is `sdk.Opt`"),
                false => Impact::Keeps,
            },
        },
    }
}

/// A parameter or a body became nullable or stopped being nullable. Rust and Go do not offer null there.
pub fn null(is_nullable: bool) -> Impacts {
    match is_nullable {
        true => Impact::Keeps.into(),
        false => Impacts {
            python: Impact::breaks("`None` is no longer accepted"),
            typescript: Impact::breaks("`null` is no longer accepted"),
            ..Impact::Keeps.into()
        },
    }
}

/// A body was added. In Python its fields are arguments.
pub fn body_added(rust: Impact, mode: InputMode, has_required_fields: bool) -> Impacts {
    match mode {
        InputMode::Never => rust.into(),
        InputMode::Argument => Impacts {
            rust,
            python: match has_required_fields {
                true => Impact::breaks("the method has required arguments"),
                false => Impact::Adds,
            },
            typescript: Impact::breaks(ONE_MORE),
            go: Impact::breaks(ONE_MORE),
        },
        InputMode::Setter => Impacts {
            rust,
            python: Impact::Adds,
            typescript: Impact::breaks(NEXT),
            go: Impact::breaks(NEXT),
        },
    }
}

/// Whether the body is required changed.
pub fn body_presence(
    rust: Impact,
    (old, new): (&Presence, &Presence),
    has_required_fields: bool,
    is_struct: bool,
) -> Impacts {
    let is_required =
        |presence: &Presence| matches!(presence, Presence::Required | Presence::Constant(_));
    let go = match is_struct {
        true => Impact::breaks("the body is passed by pointer, or no longer"),
        false => Impact::Keeps,
    };
    match (is_required(old), is_required(new)) {
        (false, true) => Impacts {
            rust,
            python: match has_required_fields {
                true => Impact::breaks("the method has required arguments"),
                false => Impact::Keeps,
            },
            typescript: Impact::breaks("the body is a required argument"),
            go,
        },
        (true, false) => Impacts {
            rust,
            go,
            ..Impact::Keeps.into()
        },
        (true, true) | (false, false) => Impacts::only_rust(rust),
    }
}

/// The order of arguments changed. Only parameters of the path are passed by position outside Rust.
pub fn order(rust: Impact, is_path_reordered: bool) -> Impacts {
    match is_path_reordered {
        true => rust.into(),
        false => Impacts::only_rust(rust),
    }
}
