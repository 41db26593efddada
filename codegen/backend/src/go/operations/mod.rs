//! Operations: the methods of resources, and what describes operations to the runtime.

mod action;
pub mod docs;
mod form;
pub mod metadata;
pub mod method;
pub mod params;
pub mod response;
mod style;
