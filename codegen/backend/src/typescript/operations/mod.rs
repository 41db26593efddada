//! Operations: functions, the constants that describe them to the runtime, and their documentation.

pub mod actions;
pub mod deprecated_aliases;
pub mod example;
mod facts;
pub mod functions;
pub mod helpers;
pub mod method_docs;
pub mod operation_table;
pub mod outside_params;
mod param_styles;
pub mod resource;
pub mod returns;
