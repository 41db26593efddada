//! The Rust surface: what the items of an API look like in Rust.
//!
//! Everything here follows from an API and from what Rust is: where a value is stored, whether a field is an `Option`,
//! which `From` conversions a union has, how a name and a type are spelled. The Rust backend writes code from it, and
//! the diff judges by it what a change breaks, so both always agree.

pub mod case;
mod conversions;
mod optionality;
mod outline;
mod pinned;
mod pins;
mod size_estimate;
mod storage;
mod surface;

pub use conversions::{Conversion, ConversionKind, ConversionSource};
pub use optionality::Optionality;
pub use outline::outline;
pub use pinned::LANGUAGE_NAME;
pub use pins::{pins, reserved_names};
pub use storage::Storage;
pub use surface::Surface;
