//! Operations: methods, the table of operations for the runtime, and their documentation.

pub mod actions;
pub mod arguments;
pub mod example;
pub mod form;
pub mod method_view;
pub mod methods;
pub mod operation_table;
pub mod resource_class;
pub mod returns;
pub mod waitables;
