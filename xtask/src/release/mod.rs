//! The version of the SDK and the checks of its packages.

pub mod package_check;
pub mod version;
