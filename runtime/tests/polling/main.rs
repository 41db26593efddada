//! Lists over all pages, and waiting until a resource is ready.

#[path = "../support/mod.rs"]
mod support;

mod batch_polling;
mod pagination;
#[cfg(feature = "blocking")]
mod pagination_failures;
mod wait;
