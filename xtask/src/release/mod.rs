//! The version of the SDK and the checks of its packages.

#[cfg(feature = "network")]
pub mod package_check;
pub mod version;
#[cfg(feature = "network")]
pub mod version_record;
