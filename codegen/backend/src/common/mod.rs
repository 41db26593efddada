//! What the backends of all languages share: the spelling of names, documentation as plain text, the shape of a request,
//! and the module in which a type is defined.

pub mod case;
pub mod example;
pub mod facts;
pub mod plain_text;
pub mod request_shape;
pub mod type_home;
