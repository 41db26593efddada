//! Static descriptions of API operations, as generated crates contain them.

mod body_registry;
mod key_path;
mod method;
mod operation;
mod pagination;
mod server;
mod untyped;

pub use body_registry::{BodyCodec, BodyRegistry, RoundTrip};
pub use key_path::KeyPath;
pub use method::{Method, Safety};
pub use operation::{BatchList, LookupKey, Operation, StatusRule, WaitStep};
pub use pagination::{PageStyle, Pagination};
pub use server::{ResponseSpec, SecurityRequirement, Server};
pub(crate) use untyped::untyped;
