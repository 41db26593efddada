//! The conformance suite: its cases, the runner and the driver of Rust. `conformance/README.md` describes the format.

pub mod case;
pub mod compare;
pub mod driver;
pub mod driver_process;
pub mod language;
pub mod recording_transport;
pub mod remote_caller;
pub mod runner;
pub mod table;
