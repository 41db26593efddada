//! The backend knows how to spell an API in a language.

mod files;

pub use files::Files;
