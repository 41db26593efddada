//! Components found by the bundler, before they have names.

use super::reference::ReferenceTarget;
use crate::{openapi::node_kind::Section, read::node::Node};

/// A component without a name. Names are chosen when all components are known.
pub struct Component {
    pub section: Section,
    pub target: ReferenceTarget,
    pub value: Node,
}

/// The reference to the component at this index, until it has a name.
pub fn provisional_reference(section: Section, index: usize) -> String {
    format!("#/components/{}/{index}", section.key())
}
