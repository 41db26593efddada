//! What the backends of all languages share: the spelling of names, documentation as plain text, the shape of a request,
//! the module in which a type is defined, credentials in words, the texts that select the arms of a union, the way to a
//! selected value, the settings of a client, parameters of pages, the facts of a README and the license.

pub mod arm_tags;
pub mod authorization;
pub mod case;
pub mod client_settings;
pub mod example;
pub mod facts;
pub mod license;
pub mod pagination;
pub mod plain_text;
pub mod readme;
pub mod request_shape;
pub mod selection;
pub mod type_home;
pub mod webhooks;
