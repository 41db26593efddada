//! The reference site: its links, its pages, its samples, and what hostile descriptions cannot do to it.

mod golden;
mod hostile;
mod links;
mod other_descriptions;
mod request_samples;
mod responses;
mod support;
