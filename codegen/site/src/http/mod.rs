//! HTTP: the notation of requests and responses, and requests as `curl` sends them.

mod curl;
mod notation;

pub use self::curl::curl;
pub use self::notation::of as notation;
