//! The fake as an HTTP/1.1 server on the loopback interface, with a control API.

mod base64_text;
mod body;
mod control;
mod control_json;
mod journal;
mod service;
mod settings;
mod shared;
mod start;

pub use settings::Time;
pub use start::{HttpServer, RunningServer};
