//! Text of pages: documentation, JSON, and HTML that is safe to put into a page.

pub mod html;
pub mod json;
pub mod prose;
pub mod reason;
