//! The published description and its earlier versions compile.

mod description;
mod history;
