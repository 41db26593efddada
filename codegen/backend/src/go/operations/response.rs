//! What a method returns.

use ir::{Content, Operation, ReturnKind, Type};

use crate::go::types::{Types, ValueKind};

/// What a method returns besides the error.
pub enum Returned {
    /// Nothing.
    Nothing,
    /// A struct, by pointer.
    Model(String),
    /// Another value, with the argument that says how its integers are written.
    Value { ty: String, notation: &'static str },
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

impl Returned {
    /// What the method of an operation returns.
    pub fn of(types: &Types, operation: &Operation) -> Self {
        match operation.return_kind(types.names.api) {
            ReturnKind::Bytes => Self::Bytes,
            ReturnKind::Several => Self::several(operation),
            ReturnKind::One => match operation.responses[0].main() {
                None => Self::Nothing,
                Some(Content::Text(_) | Content::Events(_)) => Self::Text,
                Some(Content::Bytes(_)) => Self::Bytes,
                Some(Content::Json { ty, .. }) => Self::json(types, ty),
            },
        }
    }

    /// What is returned where the status or the media type decides between several types: what all of them are read as.
    fn several(operation: &Operation) -> Self {
        let responses = operation.responses.iter();
        let contents = responses.flat_map(|response| response.alternatives());
        let kinds = contents.map(|content| match content {
            Content::Json { .. } => Self::Model("sdk.Raw".to_owned()),
            Content::Bytes(_) => Self::Bytes,
            Content::Text(_) | Content::Events(_) => Self::Text,
        });
        // Text is not JSON and bytes are not text, but all of them are bytes.
        let rank = |one: &Self| match one {
            Self::Bytes => 3,
            Self::Text => 2,
            Self::Model(_) => 1,
            Self::Nothing | Self::Value { .. } => 0,
        };
        kinds.max_by_key(rank).unwrap_or(Self::Nothing)
    }

    /// A value that is read from JSON.
    pub fn json(types: &Types, ty: &Type) -> Self {
        let kind = types.kind(ty);
        match kind {
            ValueKind::Record(_) | ValueKind::Union(_) => Self::Model(types.spell(&kind)),
            ValueKind::Raw => Self::Model("sdk.Raw".to_owned()),
            ValueKind::Scalar(_) | ValueKind::Enum(..) | ValueKind::List(_) | ValueKind::Map(_) => {
                Self::Value {
                    notation: types.notation(&kind),
                    ty: types.spell(&kind),
                }
            }
        }
    }

    /// The types of the results.
    pub fn results(&self) -> String {
        match self {
            Self::Nothing => "error".into(),
            Self::Model(name) => format!("(*{name}, error)"),
            Self::Value { ty, .. } => format!("({ty}, error)"),
            Self::Text => "(string, error)".into(),
            Self::Bytes => "([]byte, error)".into(),
        }
    }

    /// The statement that sends `call` and returns the results.
    pub fn send(&self) -> String {
        match self {
            Self::Nothing => "return sdk.DoEmpty(ctx, c.client, call, options)".into(),
            Self::Model(name) => decoded("Do", name),
            Self::Value { ty, notation } => {
                format!("return sdk.DoValue[{ty}](ctx, c.client, call, options{notation})")
            }
            Self::Text => "return sdk.DoText(ctx, c.client, call, options)".into(),
            Self::Bytes => "return sdk.DoBytes(ctx, c.client, call, options)".into(),
        }
    }
}

/// The statements that call a function of the runtime with a new value, and return the value.
pub fn decoded(function: &str, model: &str) -> String {
    format!(
        "response := new({model})\n\
         \tif err := sdk.{function}(ctx, c.client, call, response, options); err != nil {{\n\
         \t\treturn nil, err\n\
         \t}}\n\
         \treturn response, nil"
    )
}
