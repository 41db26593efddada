//! The operations that change files.
//!
//! Everything that must survive a kill goes through this module, so that a test can stop the program before any of them.

use std::{fs, io, path::Path};

/// Writes a file.
pub fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    stop_if_tested();
    fs::write(path, text)
}

/// Moves a file to a path, where it replaces what is there.
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    stop_if_tested();
    match fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            let name = to.file_name().unwrap_or_default().to_string_lossy();
            let beside = to.with_file_name(format!(".{name}.draft"));
            fs::copy(from, &beside)?;
            fs::rename(&beside, to)?;
            fs::remove_file(from)
        }
        result => result,
    }
}

/// Moves a folder to a path that does not exist. Returns `false` if that is on another device.
pub fn move_folder(from: &Path, to: &Path) -> io::Result<bool> {
    stop_if_tested();
    match fs::rename(from, to) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => Ok(false),
        Err(error) => Err(error),
    }
}

/// Deletes a file.
pub fn remove_file(path: &Path) -> io::Result<()> {
    stop_if_tested();
    fs::remove_file(path)
}

/// Creates a folder and its parents.
pub fn create_folders(path: &Path) -> io::Result<()> {
    stop_if_tested();
    fs::create_dir_all(path)
}

/// Creates a folder, which must not exist.
pub fn create_folder(path: &Path) -> io::Result<()> {
    stop_if_tested();
    fs::create_dir(path)
}

/// Deletes a folder with everything in it.
pub fn remove_folder(path: &Path) -> io::Result<()> {
    stop_if_tested();
    fs::remove_dir_all(path)
}

/// Ends the program like a kill does, before the operation whose number is in `XTASK_STOP_BEFORE_OPERATION`.
/// Only programs that are built for tests read the variable.
fn stop_if_tested() {
    #[cfg(debug_assertions)]
    {
        use std::sync::atomic::{AtomicU64, Ordering};
        static OPERATIONS: AtomicU64 = AtomicU64::new(0);
        let number = OPERATIONS.fetch_add(1, Ordering::Relaxed);
        let stop = std::env::var("XTASK_STOP_BEFORE_OPERATION");
        if stop.is_ok_and(|stop| stop.parse() == Ok(number)) {
            std::process::abort();
        }
    }
}
