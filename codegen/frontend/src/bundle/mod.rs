//! Bundling: joins all files of a description into one tree, in which every shared part is a named component.

mod anchor;
mod bundled;
pub mod bundler;
mod check_version;
mod component;
mod component_names;
mod discriminator;
pub mod reference;
mod rewrite_refs;
mod subtypes;
