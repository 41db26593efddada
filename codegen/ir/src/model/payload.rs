//! Payloads: the one value that a response contains besides metadata such as links and totals.

use super::types::Type;
use crate::name::{Name, Wire};

/// The only value of a response besides metadata such as links and totals.
#[derive(Clone, Debug, PartialEq)]
pub enum Payload {
    /// One value that is not a list.
    One {
        /// The key that holds it.
        key: Wire,
        /// Its type, without null.
        ty: Type,
    },
    /// A list.
    Many {
        /// The key that holds it.
        key: Wire,
        /// The type of its elements.
        element: Type,
    },
    /// One value or a list of such values: the response is a union, and its arm decides.
    OneOrMany {
        /// The arms of the union, in its order.
        arms: Vec<PayloadArm>,
        /// The type of the value, and of the elements of the list.
        element: Type,
    },
}

/// The payload in one arm of a union of responses.
#[derive(Clone, Debug, PartialEq)]
pub struct PayloadArm {
    /// The arm.
    pub arm: Name,
    /// The key that holds the payload.
    pub key: Wire,
    /// Whether the key holds one value or a list.
    pub count: PayloadCount,
}

/// Whether a key holds one value or a list of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadCount {
    /// One value.
    One,
    /// A list of values.
    Many,
}

impl Payload {
    /// The kind of payload in one word.
    pub fn as_str(&self) -> &'static str {
        match self {
            Payload::One { .. } => "one",
            Payload::Many { .. } => "many",
            Payload::OneOrMany { .. } => "one_or_many",
        }
    }

    /// The type of the value, or of each value of a list.
    pub fn element(&self) -> &Type {
        match self {
            Payload::One { ty, .. } => ty,
            Payload::Many { element, .. } | Payload::OneOrMany { element, .. } => element,
        }
    }

    /// The type of the value, or of each value of a list, mutably.
    pub fn element_mut(&mut self) -> &mut Type {
        match self {
            Payload::One { ty, .. } => ty,
            Payload::Many { element, .. } | Payload::OneOrMany { element, .. } => element,
        }
    }

    /// The keys that hold the payload: one, or one for each arm of the response.
    pub fn keys(&self) -> Vec<&Wire> {
        match self {
            Payload::One { key, .. } | Payload::Many { key, .. } => vec![key],
            Payload::OneOrMany { arms, .. } => arms.iter().map(|arm| &arm.key).collect(),
        }
    }
}
