//! Fields of records. They are sent as dictionaries in Python, and as the same type in TypeScript and Go.

use crate::{Impact, Impacts};
use ir::{Api, Field, Flow, Format, InputMode, Presence, Prim, Reach, Repr, Shape, Type};

/// Which uses of a record the old and the new package have in common.
#[derive(Clone, Copy, Debug)]
pub struct Uses {
    /// Whether code passes the record in both.
    pub sent: bool,
    /// Whether code reads the record in both.
    pub received: bool,
}

impl Uses {
    /// The uses that both have in common.
    pub fn of(before: Reach, after: Reach) -> Self {
        Self {
            sent: before.request && after.request,
            received: before.response && after.response,
        }
    }
}

/// How Go holds the value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum GoStorage {
    Value,
    Opt,
    Pointer,
    Nilable,
    OptNilable,
}

impl GoStorage {
    fn as_str(self) -> &'static str {
        match self {
            GoStorage::Value => "a value",
            GoStorage::Opt | GoStorage::OptNilable => "`sdk.Opt`",
            GoStorage::Pointer => "a pointer",
            GoStorage::Nilable => "a slice, a map or JSON",
        }
    }
}

fn is_nullable(api: &Api, ty: &Type) -> bool {
    ty.is_nullable() || api.resolve_aliases(ty).is_nullable()
}

fn storage(api: &Api, field: &Field, is_sent: bool) -> GoStorage {
    let is_null = is_nullable(api, &field.ty);
    let is_optional = !field.presence.is_required();
    let differ = is_null && is_optional && is_sent;
    let scalar = match is_null || is_optional {
        true => GoStorage::Opt,
        false => GoStorage::Value,
    };
    match api.resolve(&field.ty) {
        Type::Prim(_) => scalar,
        Type::Def(id) => match &api.types[*id].shape {
            // Empty text is an absent value, unless it is a value.
            Shape::Enum(values) if values.repr == Repr::Text && !is_null => {
                match values
                    .values
                    .iter()
                    .any(|value| value.wire.as_str().is_empty())
                {
                    true => scalar,
                    false => GoStorage::Value,
                }
            }
            Shape::Enum(_) => scalar,
            Shape::Record(_) | Shape::Union(_) if differ => GoStorage::OptNilable,
            Shape::Record(_) | Shape::Union(_) if is_null || is_optional => GoStorage::Pointer,
            Shape::Record(_) | Shape::Union(_) => GoStorage::Value,
            Shape::Alias(_) => GoStorage::Nilable,
        },
        Type::List(_) | Type::Map(_) if differ => GoStorage::OptNilable,
        Type::List(_) | Type::Map(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => {
            GoStorage::Nilable
        }
    }
}

/// How Go holds a field, as the difference that its presence, its null and the direction of its record make.
fn held((old, before): (&Api, &Field), (new, after): (&Api, &Field), is_sent: bool) -> Impact {
    let (before, after) = (storage(old, before, is_sent), storage(new, after, is_sent));
    match before == after {
        true => Impact::Keeps,
        false => Impact::breaks(format!(
            "the type of the field was {} and is {}",
            before.as_str(),
            after.as_str()
        )),
    }
}

/// Whether the direction of a record changes how Go holds one of its fields.
pub fn is_held_otherwise(api: &Api, field: &Field, before: Reach, after: Reach) -> bool {
    storage(api, field, before.request) != storage(api, field, after.request)
}

/// A field was added.
pub fn added(rust: Impact, mode: InputMode) -> Impacts {
    match mode {
        InputMode::Argument => Impacts {
            rust,
            python: Impact::breaks("it is a required argument or key"),
            typescript: Impact::breaks("it is a required property"),
            go: Impact::breaks("code that does not set it sends its zero value"),
        },
        InputMode::Setter | InputMode::Never => rust.into(),
    }
}

/// A field is called differently in code, but not in JSON.
pub fn renamed(rust: Impact, wire: &str) -> Impacts {
    let is_python_name = wire
        .chars()
        .all(|one| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '_');
    Impacts {
        python: match is_python_name {
            true => Impact::Keeps,
            false => rust.clone(),
        },
        typescript: Impact::Keeps,
        go: rust.clone(),
        rust,
    }
}

/// Whether a field has to be there changed, or its only value.
pub fn presence(
    rust: Impact,
    uses: Uses,
    (old, before): (&Api, &Field),
    (new, after): (&Api, &Field),
) -> Impacts {
    let go = held((old, before), (new, after), uses.sent);
    use Presence::Constant;
    match (&before.presence, &after.presence) {
        (Constant(_), Constant(_)) => Impacts {
            rust,
            python: breaks_if(uses.sent, "its only value changed"),
            typescript: Impact::breaks("its only value changed"),
            go,
        },
        (_, Constant(_)) => Impacts {
            rust,
            python: breaks_if(uses.sent, "it has only one value"),
            typescript: breaks_if(uses.sent, "it has only one value"),
            go,
        },
        _ => match (before.presence.is_required(), after.presence.is_required()) {
            (false, true) => Impacts {
                rust,
                python: breaks_if(uses.sent, "it is a required argument or key"),
                typescript: breaks_if(uses.sent, "it is a required property"),
                go,
            },
            (true, false) => Impacts {
                rust,
                python: breaks_if(
                    uses.received && !is_nullable(old, &before.ty),
                    "its value can be `None`",
                ),
                typescript: breaks_if(uses.received, "its value can be `undefined`"),
                go,
            },
            (true, true) | (false, false) => Impacts {
                rust,
                ..Impact::Keeps.into()
            },
        },
    }
}

/// A field became nullable or stopped being nullable.
pub fn null(
    rust: Impact,
    uses: Uses,
    (old, before): (&Api, &Field),
    (new, after): (&Api, &Field),
) -> Impacts {
    let go = held((old, before), (new, after), uses.sent);
    match after.ty.is_nullable() {
        true => Impacts {
            rust,
            python: breaks_if(
                uses.received && before.presence.is_required(),
                "its value can be `None`",
            ),
            typescript: breaks_if(uses.received, "its value can be `null`"),
            go,
        },
        false => Impacts {
            rust,
            python: breaks_if(uses.sent, "`None` is no longer accepted"),
            typescript: breaks_if(uses.sent, "`null` is no longer accepted"),
            go,
        },
    }
}

/// Whether a field is sent, received or both changed. Go has one struct for all of them.
pub fn flow(rust: Impact, uses: Uses, before: &Field, after: &Field) -> Impacts {
    match (before.flow, after.flow) {
        (Flow::Response, Flow::Both | Flow::Request) if uses.sent => {
            match after.presence.is_required() {
                true => Impacts {
                    rust,
                    python: Impact::breaks("it is a required argument or key"),
                    typescript: Impact::breaks("it is a required property"),
                    go: Impact::breaks("code that does not set it sends its zero value"),
                },
                false => Impacts {
                    rust,
                    go: Impact::Keeps,
                    ..Impact::Adds.into()
                },
            }
        }
        (Flow::Both | Flow::Request, Flow::Response) if uses.sent => Impacts {
            rust,
            go: Impact::breaks("it is no longer sent"),
            ..Impact::breaks("it is no longer an argument or key").into()
        },
        (Flow::Both | Flow::Response, Flow::Request) if uses.received => Impacts {
            rust,
            typescript: Impact::breaks("it is no longer a property of what is received"),
            ..Impact::Keeps.into()
        },
        (Flow::Both | Flow::Request | Flow::Response, _) => Impacts::only_rust(rust),
    }
}

/// Whether Rust keeps a field in a `Box` changed. Go holds recursive structs by pointer.
pub fn boxing(rust: Impact, after: &Field) -> Impacts {
    let is_by_value = after.presence.is_required() && !after.ty.is_nullable();
    Impacts {
        go: breaks_if(
            is_by_value,
            "the type of the field is a pointer, or no longer",
        ),
        ..Impacts::only_rust(rust)
    }
}

fn breaks_if(is_breaking: bool, reason: &str) -> Impact {
    match is_breaking {
        true => Impact::breaks(reason),
        false => Impact::Keeps,
    }
}

/// The type of a scalar in each language: Python, TypeScript and Go.
fn spelled(prim: &Prim) -> [&'static str; 3] {
    use ir::Int;
    match prim {
        Prim::Bool => ["bool", "boolean", "bool"],
        Prim::Int(Int::I32) => ["int", "number", "int32"],
        Prim::Int(Int::I64) => ["int", "number", "int64"],
        Prim::Int(Int::U32) => ["int", "number", "uint32"],
        Prim::Int(Int::U64) => ["int", "number", "uint64"],
        Prim::Int(Int::I128) => ["int", "number", "json.Number"],
        Prim::Float => ["float", "number", "float64"],
        Prim::Text(Format::DateTime) => ["datetime", "string", "time.Time"],
        Prim::Text(Format::Quoted(Int::U32 | Int::U64)) => ["str", "string", "uint64"],
        Prim::Text(Format::Quoted(Int::I32 | Int::I64)) => ["str", "string", "int64"],
        Prim::Text(_) => ["str", "string", "string"],
    }
}

/// A scalar is of another type.
pub fn scalar(rust: Impact, reason: &str, old: &Prim, new: &Prim) -> Impacts {
    let (old, new) = (spelled(old), spelled(new));
    let differ = |language: usize| breaks_if(old[language] != new[language], reason);
    Impacts {
        rust,
        python: differ(0),
        typescript: differ(1),
        go: differ(2),
    }
}
