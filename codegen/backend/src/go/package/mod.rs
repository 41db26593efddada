//! The files of the module: packages of resources and of shared types, and what belongs to the API as a whole.

pub mod client;
pub mod driver;
pub mod example;
pub mod manifest;
mod quick_start;
pub mod resource;
pub mod shared;
pub mod stream_formats;
pub mod webhooks;
