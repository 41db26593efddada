//! Static descriptions of API operations, as generated crates contain them.

mod body_registry;
mod key_path;
mod method;
mod operation;
mod pagination;
mod server;
mod stream_format;
mod untyped;

pub use body_registry::{BodyCodec, BodyRegistry, RoundTrip};
pub use key_path::KeyPath;
pub use method::{Method, Safety};
pub use operation::{BatchList, LookupKey, Operation, StatusRule, WaitStep, WaitUntil};
pub use pagination::{
    CursorSource, LinkSource, PageParamLocation, PageSize, PageStyle, Pagination,
};
pub use server::{ResponseSpec, SecurityRequirement, Server};
pub use stream_format::{StreamFormat, StreamStep};
pub(crate) use untyped::untyped;
