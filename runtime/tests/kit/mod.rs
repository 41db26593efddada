//! The kit holds what generated code would write, and a server that is none.

#![allow(
    missing_docs,
    dead_code,
    reason = "for tests, and not all of it for each"
)]

pub mod clock;
pub mod fake;
pub mod model;
pub mod server;
pub mod socket;
