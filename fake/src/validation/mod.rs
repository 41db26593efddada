//! Checks requests against the types that the API describes.

mod format;
mod length;
mod request;
mod request_types;
mod scalar;
mod value;

pub(crate) use request::{errors, missing_constants};
pub(crate) use request_types::RequestTypes;
