//! Measures the time and memory that a command uses.
//!
//! The system adds up the memory of all finished children of a process. Each command is therefore measured in a
//! process of its own: this program, called with `measure`.

use crate::error::Error;
use std::{
    ffi::{OsStr, OsString},
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

/// The resource usage of a command.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResourceUsage {
    /// Elapsed time in seconds.
    pub wall: f64,
    /// User CPU time in seconds, summed over all processors.
    pub user: f64,
    /// Peak memory of its largest process in MiB.
    pub peak: f64,
}

/// Runs a command and measures it. The result is right only if this process has run no other command.
pub fn measure_here(program: &OsStr, arguments: &[OsString]) -> Result<ResourceUsage, Error> {
    let started = Instant::now();
    let status = Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .status();
    let wall = started.elapsed().as_secs_f64();
    let path = Path::new(program);
    match status {
        Err(error) => Err(Error::io("run", path, error)),
        Ok(status) if !status.success() => Err(Error::io("measure", path, status)),
        Ok(_) => {
            let (user, peak) = usage_of_children()?;
            Ok(ResourceUsage { wall, user, peak })
        }
    }
}

#[cfg(unix)]
fn usage_of_children() -> Result<(f64, f64), Error> {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage =
        getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| Error::Failed(error.to_string()))?;
    let user = usage.user_time();
    // Apple systems report bytes, other systems KiB.
    let unit = if cfg!(target_vendor = "apple") {
        1024.0 * 1024.0
    } else {
        1024.0
    };
    Ok((
        user.tv_sec() as f64 + user.tv_usec() as f64 / 1e6,
        usage.max_rss() as f64 / unit,
    ))
}

#[cfg(not(unix))]
fn usage_of_children() -> Result<(f64, f64), Error> {
    Err(Error::Failed(
        "resource usage cannot be measured on this system".into(),
    ))
}

/// The peak of memory of this process in MiB. None where it cannot be measured.
#[must_use]
pub fn peak_here() -> Option<u64> {
    #[cfg(unix)]
    {
        use nix::sys::resource::{UsageWho, getrusage};
        let usage = getrusage(UsageWho::RUSAGE_SELF).ok()?;
        let peak = u64::try_from(usage.max_rss()).ok()?;
        Some(
            peak / if cfg!(target_vendor = "apple") {
                1 << 20
            } else {
                1 << 10
            },
        )
    }
    #[cfg(not(unix))]
    None
}

/// Limits the address space of this process, in bytes. Does nothing on systems without such a limit.
pub fn limit_memory(bytes: u64) -> Result<(), String> {
    #[cfg(unix)]
    {
        use nix::sys::resource::{Resource, setrlimit};
        setrlimit(Resource::RLIMIT_AS, bytes, bytes)
            .map_err(|error| format!("the memory cannot be limited: {error}"))
    }
    #[cfg(not(unix))]
    {
        let _ = bytes;
        Ok(())
    }
}

/// Measures a command in a new process of this program.
pub fn measure(
    program: &OsStr,
    arguments: &[&OsStr],
    target: &Path,
) -> Result<ResourceUsage, Error> {
    let own = std::env::current_exe().map_err(|error| Error::Failed(error.to_string()))?;
    let output = Command::new(&own)
        .arg("measure")
        .arg(program)
        .args(arguments)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Error::io("run", &own, error))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<f64> = text
        .split_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect();
    match numbers[..] {
        [wall, user, peak] if output.status.success() => Ok(ResourceUsage { wall, user, peak }),
        _ => Err(Error::Failed(format!(
            "{} failed",
            Path::new(program).display()
        ))),
    }
}

/// Measures several runs and returns the one with the median elapsed time.
pub fn median(
    runs: usize,
    mut run: impl FnMut() -> Result<ResourceUsage, Error>,
) -> Result<ResourceUsage, Error> {
    let mut measured = vec![run()?];
    while measured.len() < runs {
        measured.push(run()?);
    }
    measured.sort_by(|left, right| left.wall.total_cmp(&right.wall));
    Ok(measured[measured.len() / 2])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn returns_the_run_with_the_median_time() -> Result<(), Error> {
        let mut walls = [3.0, 1.0, 2.0].into_iter();
        let found = median(3, || {
            let wall = walls.next().unwrap_or_default();
            Ok(ResourceUsage {
                wall,
                user: wall,
                peak: wall,
            })
        })?;
        assert_eq!(found.wall, 2.0);
        Ok(())
    }
}
