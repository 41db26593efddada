//! Backends: turn a checked API into the files of a client library.
//!
//! A backend has two steps. It annotates: the IR becomes view structs in which every text is already
//! spelled in the target language. Then it writes: templates without logic (or, for Rust, quoted tokens)
//! turn the views into files. What every language needs is at the root of this crate
//! ([`markdown`]); each language has a module of its own and is registered in [`LANGUAGES`].

pub mod common;
mod files;
mod fixtures;
mod go;
mod language;
pub mod markdown;
pub mod notation;
mod python;
mod request_types;
mod rust;
mod typescript;

use rust_surface::case;

pub use files::Files;
pub use fixtures::emit as fixtures;
pub use language::{GO, LANGUAGES, Language, PYTHON, RUST, TYPESCRIPT};
pub use request_types::emit as request_types;
pub use rust::test_calls;
