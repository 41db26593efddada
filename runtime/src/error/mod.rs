//! Errors of a call.

mod detail;
mod error;
mod error_body;
mod plain_text;
mod sanitize;

pub use detail::Detail;
pub use error::Error;
