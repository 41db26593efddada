//! Generates JSON values for any type of an API.
//!
//! The generator works from the intermediate representation, so it sees what every backend sees. The same
//! seed always produces the same values.

mod coverage;
mod example;
mod generator;
mod limits;
mod look_around;
mod mode;
mod number;
mod pattern;
mod record;
mod rng;
mod text;
mod union;

pub use coverage::Coverage;
pub use example::{ExampleValue, ExampleValues, Extent};
pub use generator::{Generator, SECRET_PREFIX};
pub use mode::{Direction, Mode};
pub use pattern::matches;
pub use rng::Rng;
