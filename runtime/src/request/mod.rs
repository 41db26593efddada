//! Building a request: parameters, body and options, until it is ready to be sent.

mod builder;
mod config;
mod file_part;
mod form;
mod lookup;
mod page_params;
mod param_value;
mod parameter;
mod prepare;
mod request;
mod response_future;
mod style;
mod upload;

pub use builder::RequestBuilder;
pub use config::RequestConfig;
pub use file_part::FilePart;
pub use form::FieldEncoding;
pub(crate) use lookup::{FindCreated, LookupRequest, LookupResult};
pub use param_value::ParamValue;
pub use parameter::{ParameterSpec, ParameterStyle};
pub(crate) use prepare::{BodyMode, PreparedRequest};
pub use request::Request;
pub use response_future::ResponseFuture;
pub use upload::Upload;
pub(crate) use upload::UploadSource;
