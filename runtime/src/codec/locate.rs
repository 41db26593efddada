//! Locating knows the JSON pointer of a value from its first byte.
//!
//! Reading keeps no path: it notes bytes. Where there is something to report, one walk finds all pointers.

use super::drift::push;
use super::fault::Fault;
use super::reader::Reader;

/// The pointers of values that start at these bytes of well-formed JSON; the bytes are in order.
pub(crate) fn pointers(text: &str, starts: &[usize]) -> Vec<String> {
    let mut walk = Walk {
        reader: Reader::over(text),
        starts,
        found: Vec::with_capacity(starts.len()),
        path: String::new(),
    };
    // The text was read before; if it were faulty after all, the rest would stay at the root.
    let _ = walk.value();
    walk.found.resize(starts.len(), String::new());
    walk.found
}

struct Walk<'a> {
    reader: Reader<'a>,
    starts: &'a [usize],
    found: Vec<String>,
    path: String,
}

impl Walk<'_> {
    fn value(&mut self) -> Result<(), Fault> {
        let byte = self.reader.peek()?;
        let at = self.reader.offset();
        while self.starts.get(self.found.len()) == Some(&at) {
            self.found.push(self.path.clone());
        }
        match byte {
            // Nothing is noted inside of what is too deep.
            b'{' if self.reader.enter() => self.object(),
            b'[' if self.reader.enter() => self.list(),
            _ => self.reader.skip(),
        }
    }

    fn object(&mut self) -> Result<(), Fault> {
        let length = self.path.len();
        if !self.reader.take(b'}')? {
            loop {
                let key = self.reader.key()?;
                self.reader.colon()?;
                push(&mut self.path, &key.value);
                self.value()?;
                self.path.truncate(length);
                if !self.reader.more(b'}')? {
                    break;
                }
            }
        }
        self.reader.leave();
        Ok(())
    }

    fn list(&mut self) -> Result<(), Fault> {
        let length = self.path.len();
        let mut index = 0usize;
        if !self.reader.take(b']')? {
            loop {
                push(&mut self.path, &index.to_string());
                self.value()?;
                self.path.truncate(length);
                index += 1;
                if !self.reader.more(b']')? {
                    break;
                }
            }
        }
        self.reader.leave();
        Ok(())
    }
}
