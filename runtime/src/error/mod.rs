pub(crate) mod error;
pub(crate) mod sanitize;

pub use error::{Detail, Error};
