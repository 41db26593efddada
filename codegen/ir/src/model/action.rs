//! Actions: methods that send an operation with one alternative of its body.

use super::types::TypeId;
use crate::{
    name::{Name, Wire},
    name_lock::ActionInput,
};

/// A method that sends an operation with one alternative of its body, such as `reboot` for the body of the type `reboot`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its name, unique in its resource.
    pub name: Name,
    /// The field that selects the alternative.
    pub tag: Wire,
    /// The text of that field.
    pub value: String,
    /// The arm of the body.
    pub arm: Name,
    /// The record of the arm.
    pub record: TypeId,
    /// What the caller passes besides the parameters of the operation.
    pub input: ActionInput,
}
