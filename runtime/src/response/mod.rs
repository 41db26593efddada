//! Responses: typed, raw and streamed, with the headers and drift that came with them.

mod download;
mod raw_response;
mod response;

pub use download::Download;
pub use raw_response::{Empty, FromResponse, RawResponse, Text};
pub use response::{Response, ResponseSource};
