//! Rules of this repository that the compiler does not check. Each rule is a test, and fails with every place that breaks it.

mod files;
mod generated_code;
mod import_cycles;
mod import_graph;
mod layers;
mod markdown;
mod module_tree;
mod name_resolution;
mod sources;
mod templates;
