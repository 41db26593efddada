//! Properties: the fields, parameters and alternatives that pages show.

pub mod expansion;
pub mod order;
pub mod property;
