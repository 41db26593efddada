//! Annotations from `spec/api.toml`: behavior that the description does not state.

mod apply;
mod checker;
mod entries;
mod examples;
mod file;
mod helpers;
mod key_path;
mod pagination;
mod payload;
mod presence;
mod response_lock;
mod service;

pub use apply::Annotations;
pub use response_lock::ResponseLock;
pub use service::service_file::ComponentsEntry;
