//! Operations: methods, request types, metadata for the runtime, and their documentation.

pub mod deprecated_aliases;
pub mod docs;
pub mod example;
mod example_value;
pub mod metadata;
pub mod method;
pub mod method_example;
pub mod request;
pub mod required_arguments;
pub mod response;
pub mod view;
