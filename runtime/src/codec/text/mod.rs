//! JSON text: the reader, the writer, and navigation in text that was read before.

pub(super) mod elements;
pub(super) mod escape;
pub(crate) mod json_number;
pub(crate) mod key_path;
pub(super) mod limits;
pub(super) mod note;
pub(super) mod pointer;
pub(super) mod read_outcome;
pub(super) mod reader;
pub(super) mod short_integer;
pub(super) mod syntax_error;
pub(super) mod writer;
