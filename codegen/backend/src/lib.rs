//! The backend knows how to spell an API in a language.

mod files;
mod rust;

pub use files::Files;
pub use rust::{Calls, Rust};

use ir::Checked;
use rust_surface::case;

/// A target language.
pub trait Backend {
    /// The language in one word.
    fn id(&self) -> &'static str;

    /// Every file of the client. It cannot fail: whatever could be wrong was found before the API
    /// was sealed.
    fn emit(&self, api: &Checked) -> Files;
}

/// Every language there is.
pub const BACKENDS: &[&dyn Backend] = &[&Rust];

/// The client in Rust.
pub fn rust(api: &Checked) -> Files {
    Rust.emit(api)
}

/// Calls of every method of the client in Rust, for tests.
pub fn calls(api: &Checked) -> Files {
    Calls.emit(api)
}
