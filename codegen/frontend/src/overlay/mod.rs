//! OpenAPI Overlays: corrections of the description.

mod apply;
mod json_path;
mod suggest;

pub use apply::apply;
