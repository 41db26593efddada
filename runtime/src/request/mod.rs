pub(crate) mod builder;
pub(crate) mod param_value;
pub(crate) mod prepare;
pub(crate) mod upload;
pub(crate) mod url;

pub use builder::{Request, RequestBuilder, RequestConfig, ResponseFuture};
pub use param_value::ParamValue;
pub use upload::Upload;
