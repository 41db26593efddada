//! Building a request: parameters, body and options, until it is ready to be sent.

mod builder;
mod config;
mod page_params;
mod param_value;
mod prepare;
mod request;
mod response_future;
mod upload;

pub use builder::RequestBuilder;
pub use config::RequestConfig;
pub use param_value::ParamValue;
pub(crate) use prepare::{BodyMode, PreparedRequest};
pub use request::Request;
pub use response_future::ResponseFuture;
pub use upload::Upload;
pub(crate) use upload::UploadSource;
