//! Operations: methods, request types, metadata for the runtime, and their documentation.

pub mod action;
pub mod deprecated_aliases;
pub mod docs;
pub mod example;
mod example_value;
mod form;
pub mod metadata;
pub mod method;
pub mod method_example;
mod parameter_style;
pub mod request;
pub mod required_arguments;
pub mod response;
pub mod view;
