//! A value that each process has for itself, also after `fork`.

use std::process;
use std::sync::OnceLock;

/// A value of which a forked child process gets a new one.
///
/// A child has a copy of its parent's memory, but not its threads, and it shares its sockets. A timer thread does not
/// exist there, and a pooled connection would be used by both processes. The values form a list with one element per
/// generation, so that reading it takes no lock that another thread could have held during the fork.
pub(crate) struct PerProcess<T> {
    create: fn() -> T,
    first: OnceLock<Generation<T>>,
}

struct Generation<T> {
    process: u32,
    value: T,
    next: OnceLock<Box<Generation<T>>>,
}

impl<T> PerProcess<T> {
    pub(crate) const fn new(create: fn() -> T) -> Self {
        Self {
            create,
            first: OnceLock::new(),
        }
    }

    /// The value of this process, and the number of the process.
    pub(crate) fn get(&self) -> (&T, u32) {
        let process = process::id();
        let create = || Generation {
            process,
            value: (self.create)(),
            next: OnceLock::new(),
        };
        let mut generation = self.first.get_or_init(create);
        while generation.process != process {
            generation = generation.next.get_or_init(|| Box::new(create()));
        }
        (&generation.value, process)
    }
}
