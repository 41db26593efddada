//! Files: reading, writing, downloading, and replacing folders as a whole.

#[cfg(feature = "network")]
pub mod archive;
#[cfg(feature = "network")]
pub mod download;
pub mod file_operations;
pub mod folder;
pub mod hash;
pub mod output_folder;
pub mod transaction;
