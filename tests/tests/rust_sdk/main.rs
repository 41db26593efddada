//! The Rust SDK: every operation, call sites, the types of bodies, and what its documentation says.

mod call_every_operation;
mod call_site;
mod documented_secrets;
mod method_examples;
mod package_docs;
mod payloads;
