//! The model: the plain data of an API.

mod action;
mod api;
mod attributes;
mod form;
mod helpers;
mod operation;
mod pagination;
mod param;
mod payload;
mod polling;
mod quick_start;
mod scalar;
mod service;
mod stream_format;
mod types;
mod webhook;

pub use action::*;
pub use api::*;
pub use attributes::*;
pub use form::*;
pub use helpers::*;
pub use operation::*;
pub use pagination::*;
pub use param::*;
pub use payload::*;
pub use polling::*;
pub use quick_start::*;
pub use scalar::*;
pub use service::*;
pub use stream_format::*;
pub use types::*;
pub use webhook::*;
