//! OpenAPI 3.0: its structure, its validation and its typed form.

mod deserialize;
pub mod model;
pub mod node_kind;
pub mod schema_view;
mod validate;
