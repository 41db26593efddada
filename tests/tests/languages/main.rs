//! The packages of the other languages pass the checks of their own tools and agree with the Rust SDK.

mod go;
mod python;
mod round_trip;
mod typescript;
