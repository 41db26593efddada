//! Reads a description in a process of its own, which has a limit of time and of memory.

use super::{Reading, read};
use codegen::Generated;
use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, Stdio},
    thread,
    time::{Duration, Instant},
};
use xtask::support::resource_usage;

/// The first argument of a process that reads a description.
pub const COMMAND: &str = "read-one";

/// How often the end of a process is looked for.
const INTERVAL: Duration = Duration::from_millis(20);

/// What a process may use.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long it may run.
    pub time: Duration,
    /// The size of its address space, in bytes.
    pub memory: u64,
}

/// How a process ended.
pub enum Ending {
    /// All packages are written.
    Written,
    /// The description is refused, for this reason.
    Refused(String),
    /// It ran longer than it may, and was stopped.
    TimedOut,
    /// The compiler panicked, or its memory was not enough. The text is its last message.
    Crashed(String),
}

/// A process that has ended.
pub struct Run {
    /// How it ended.
    pub ending: Ending,
    /// How long it ran.
    pub took: Duration,
    /// Its peak of memory in MiB, if it lived to tell it.
    pub peak: Option<u64>,
}

/// Reads a description in a new process of this program, which writes the packages into a folder.
pub fn run(description: &Path, out: Option<&Path>, limits: Limits) -> io::Result<Run> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .arg(COMMAND)
        .arg(description)
        .arg(limits.memory.to_string())
        .args(out)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let start = Instant::now();
    let mut child = command.spawn()?;
    let is_in_time = wait(&mut child, start + limits.time)?;
    let took = start.elapsed();
    if !is_in_time {
        child.kill()?;
    }
    let status = child.wait()?;
    let text = |pipe: Option<&mut dyn Read>| {
        let mut bytes = Vec::new();
        pipe.map_or(Ok(0), |pipe| pipe.read_to_end(&mut bytes))
            .map(|_| String::from_utf8_lossy(&bytes).into_owned())
    };
    let out = text(child.stdout.as_mut().map(|pipe| pipe as &mut dyn Read))?;
    let errors = text(child.stderr.as_mut().map(|pipe| pipe as &mut dyn Read))?;
    let (peak, reason) = out.split_once('\n').unwrap_or(("", &out));
    Ok(Run {
        ending: match status.code() {
            _ if !is_in_time => Ending::TimedOut,
            Some(0) => Ending::Written,
            Some(1) => Ending::Refused(reason.trim().to_owned()),
            Some(_) | None => Ending::Crashed(errors.lines().take(2).collect::<Vec<_>>().join(" ")),
        },
        took,
        peak: peak.parse().ok(),
    })
}

/// Waits for the end of a process. False if it still runs at the deadline.
fn wait(child: &mut Child, deadline: Instant) -> io::Result<bool> {
    while child.try_wait()?.is_none() {
        if Instant::now() > deadline {
            return Ok(false);
        }
        thread::sleep(INTERVAL);
    }
    Ok(true)
}

/// What the new process does: `arguments` are those after [`COMMAND`].
pub fn read_one(arguments: &[String]) -> ExitCode {
    let [description, memory, out @ ..] = arguments else {
        return ExitCode::from(2);
    };
    if let Ok(bytes) = memory.parse()
        && let Err(error) = resource_usage::limit_memory(bytes)
    {
        eprintln!("{error}");
        return ExitCode::from(2);
    }
    let reading = read(Path::new(description));
    let written = match &reading {
        Reading::Written(generated) => {
            let folder = out.first().map(Path::new);
            folder.map_or(Ok(()), |folder| write(generated, folder))
        }
        Reading::Refused(_) => Ok(()),
    };
    println!("{}", resource_usage::peak_here().unwrap_or_default());
    match (reading, written) {
        (Reading::Written(_), Ok(())) => ExitCode::SUCCESS,
        (Reading::Written(_), Err(error)) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
        (Reading::Refused(reason), _) => {
            println!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the packages, each into the folder of its language.
pub fn write(generated: &Generated, folder: &Path) -> io::Result<()> {
    for output in &generated.outputs {
        let runtime = output.language.runtime(&generated.checked);
        for (path, text) in output.files.iter().chain(&runtime) {
            let target: PathBuf = folder.join(output.language.id).join(path);
            fs::create_dir_all(target.parent().unwrap_or(folder))?;
            fs::write(target, text)?;
        }
    }
    Ok(())
}
