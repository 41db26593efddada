//! Bundling: all files that a description refers to become one tree, and every shared part gets a component name.

pub mod bundler;
mod component;
mod component_names;
mod discriminator;
pub mod reference;
mod rewrite_refs;
