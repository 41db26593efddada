//! Operations: the methods of resources, and what describes operations to the runtime.

pub mod docs;
pub mod metadata;
pub mod method;
pub mod params;
pub mod response;
