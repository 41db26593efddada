//! OpenAPI Overlays: corrections that are applied to the description before it is lowered.

mod apply;
mod json_path;
mod suggest;

pub use apply::apply;
