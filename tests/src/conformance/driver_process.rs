//! A running driver: a process that answers lines with lines.

use super::driver::variables;
use super::language::{DriverCommand, DriverError, Language, program};
use crate::bodies::json_tree::Tree;
use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

/// How long a driver may take for one line.
const LIMIT: Duration = Duration::from_secs(60);

/// A running driver. Dropping it ends the process.
pub struct DriverProcess {
    child: Child,
    input: ChildStdin,
    answers: Receiver<String>,
    /// The modes that the driver supports.
    pub modes: Vec<String>,
}

impl DriverProcess {
    /// Starts a driver with additional environment variables.
    pub fn start(command: &DriverCommand, env: &[(String, String)]) -> Result<Self, String> {
        let (first, rest) = command.words.split_first().ok_or("there is no driver")?;
        let mut process = Command::new(program(&command.folder, first));
        process
            .args(rest)
            .current_dir(&command.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        for name in variables() {
            process.env_remove(name);
        }
        for (name, value) in env {
            process.env(name, value);
        }
        let mut child = process
            .spawn()
            .map_err(|error| format!("`{}`: {error}", command.words.join(" ")))?;
        let (input, output) = match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => (input, output),
            _ => return Err("the driver has no input or output".to_owned()),
        };
        let (sender, answers) = channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        let mut driver = Self {
            child,
            input,
            answers,
            modes: Vec::new(),
        };
        let hello = driver.receive()?;
        let hello = Tree::parse(&hello).ok_or("the first line of the driver is not JSON")?;
        let modes = hello.get("modes").map_or(&[][..], Tree::items);
        driver.modes = modes
            .iter()
            .filter_map(Tree::text)
            .map(str::to_owned)
            .collect();
        if driver.modes.is_empty() {
            return Err("the first line of the driver names no modes".to_owned());
        }
        Ok(driver)
    }

    /// Builds and starts the driver of a language that is named on the command line.
    pub fn of_language(name: &str) -> Result<Self, String> {
        let language = Language::named(name).ok_or(format!("there is no language `{name}`"))?;
        let command = language.driver(None).map_err(|error| match error {
            DriverError::Missing(why) => format!("{name} cannot run: {why}"),
            DriverError::Failed(why) => why,
        })?;
        Self::start(&command, &[])
    }

    /// Sends a line and waits for the answer.
    pub fn ask(&mut self, line: &str) -> Result<String, String> {
        let sent = writeln!(self.input, "{line}").and_then(|()| self.input.flush());
        sent.map_err(|error| format!("the driver does not read: {error}"))?;
        self.receive()
    }

    fn receive(&self) -> Result<String, String> {
        self.answers
            .recv_timeout(LIMIT)
            .map_err(|_| "the driver did not answer".to_owned())
    }
}

impl Drop for DriverProcess {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
