//! OpenAPI 3.0: which objects it consists of, their validation, and their typed form.

mod deserialize;
pub mod model;
pub mod node_kind;
pub mod schema_view;
mod validate;
