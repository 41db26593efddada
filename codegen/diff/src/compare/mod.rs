//! Comparison of two operations or types, one module for each kind.

mod actions;
pub mod enums;
pub mod operation;
mod operation_metadata;
pub mod record;
mod response;
mod ty;
pub mod union;
pub mod webhook;
