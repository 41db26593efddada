//! Annotations from `spec/api.toml`: behavior that the description does not state.

mod apply;
mod checker;
mod credentials;
mod entries;
mod examples;
mod file;
mod helpers;
mod key_path;
mod pagination;
mod pagination_entry;
mod payload;
mod presence;
mod response_lock;
mod servers;
mod service;
mod service_file;
mod webhooks;

pub use apply::Annotations;
pub use response_lock::ResponseLock;
pub use service_file::ComponentsEntry;
