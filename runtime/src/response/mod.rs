//! Responses: typed, raw and streamed, with the headers and drift that came with them.

mod download;
mod list_check;
mod media_type_check;
mod payload;
mod raw_response;
mod response;
mod response_limits;

pub use download::Download;
pub(crate) use list_check::{
    empty_list, items_before, missing_items, no_list, page_header, says_empty,
};
pub(crate) use media_type_check::declares_json;
pub use payload::{IntoItem, IntoItems, ItemFuture, only_item};
pub use raw_response::{Empty, FromResponse, RawResponse, Text};
pub use response::{Response, ResponseSource};

pub(crate) use response_limits::ResponseLimits;
