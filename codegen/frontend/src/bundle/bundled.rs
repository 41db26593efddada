//! A description in one tree, whose components have no names yet.

use crate::{
    annotate::ComponentsEntry,
    bundle::{component::Component, component_names},
    names_file::NamesFile,
    read::node::Node,
};

/// The tree of all files, and the components that it refers to, which have no names yet.
pub struct Bundled {
    /// The root document, without its components.
    pub tree: Node,
    /// The components, in the order in which they were found.
    pub components: Vec<Component>,
}

impl Bundled {
    /// The tree with its components.
    pub fn with_names(self, names: &NamesFile, rules: &ComponentsEntry) -> Node {
        let mut tree = self.tree;
        let sections = component_names::name_components(names, rules, self.components, &mut tree);
        let mut all = tree
            .get("components")
            .cloned()
            .unwrap_or_else(|| Node::map(tree.span));
        for (section, members) in sections {
            all.set(section.key(), members);
        }
        tree.set("components", all);
        tree
    }
}
