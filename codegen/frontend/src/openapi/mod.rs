//! OpenAPI: which objects it consists of, their validation, and their typed form, which is that of version 3.0.

mod deserialize;
pub mod header_text;
pub mod lenient;
pub mod model;
pub mod node_kind;
mod pattern;
pub mod repair;
pub mod schema_view;
pub mod string_values;
mod validate;
pub mod version;
pub mod version_3_1;
