//! A measure knows what a command costs.
//!
//! The system counts the memory of all finished children of a process together, so each command is
//! measured by a process of its own: this program, called again.

use crate::{failure::Failure, regen};
use std::{
    ffi::{OsStr, OsString},
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

/// What a command cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// Seconds on the clock.
    pub wall: f64,
    /// Seconds of all processors outside of the system.
    pub user: f64,
    /// The most memory that one of its processes held, in MiB.
    pub peak: f64,
}

/// Runs a command and prints its cost as the last line of standard output.
pub fn run(command: &[OsString]) -> Result<(), Failure> {
    let [program, arguments @ ..] = command else {
        return Err(Failure::Usage("there is no command to measure".into()));
    };
    let started = Instant::now();
    let status = Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .status();
    let wall = started.elapsed().as_secs_f64();
    let shown = Path::new(program);
    match status {
        Err(error) => Err(Failure::disk("run", shown, error)),
        Ok(status) if !status.success() => Err(Failure::disk("measure", shown, status)),
        Ok(_) => {
            let (user, peak) = children()?;
            regen::say(&format!("{wall} {user} {peak}\n"))
        }
    }
}

#[cfg(unix)]
fn children() -> Result<(f64, f64), Failure> {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)
        .map_err(|error| Failure::Finding(error.to_string()))?;
    let user = usage.user_time();
    // Apple's systems count in bytes, the others in KiB.
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
fn children() -> Result<(f64, f64), Failure> {
    Err(Failure::Finding(
        "this system does not say what a command costs".into(),
    ))
}

/// The cost of a command, as another process of this program counts it.
pub fn cost(program: &OsStr, arguments: &[&OsStr], target: &Path) -> Result<Cost, Failure> {
    let own = std::env::current_exe().map_err(|error| Failure::Finding(error.to_string()))?;
    let measured = Command::new(&own)
        .arg("measure")
        .arg(program)
        .args(arguments)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::disk("run", &own, error))?;
    let text = String::from_utf8_lossy(&measured.stdout);
    let numbers: Vec<f64> = text
        .split_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect();
    match numbers[..] {
        [wall, user, peak] if measured.status.success() => Ok(Cost { wall, user, peak }),
        _ => Err(Failure::Finding(format!(
            "{} did not succeed",
            Path::new(program).display()
        ))),
    }
}

/// The cost of the run that took the median time.
pub fn median(
    times: usize,
    mut once: impl FnMut() -> Result<Cost, Failure>,
) -> Result<Cost, Failure> {
    let mut costs = vec![once()?];
    while costs.len() < times {
        costs.push(once()?);
    }
    costs.sort_by(|left, right| left.wall.total_cmp(&right.wall));
    Ok(costs[costs.len() / 2])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_counts() -> Result<(), Failure> {
        let mut walls = [3.0, 1.0, 2.0].into_iter();
        let found = median(3, || {
            let wall = walls.next().unwrap_or_default();
            Ok(Cost {
                wall,
                user: wall,
                peak: wall,
            })
        })?;
        assert_eq!(found.wall, 2.0);
        Ok(())
    }
}
