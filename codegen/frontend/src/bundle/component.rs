//! A component that the bundler found, before it has a name.

use super::reference::Target;
use crate::{openapi::node_kind::Section, read::node::Node};

/// A component on its way: what it is called is decided when all are known.
pub struct Component {
    pub section: Section,
    pub target: Target,
    pub value: Node,
}

/// The text of a reference to the component found as the `number`th, until it has a name.
pub fn provisional_reference(section: Section, number: usize) -> String {
    format!("#/components/{}/{number}", section.key())
}
