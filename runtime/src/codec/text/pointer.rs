//! JSON pointers (RFC 6901) of values that are known by their byte offset.
//!
//! The reader tracks no path, only offsets. If there is something to report, one walk finds all pointers.

use super::reader::Reader;
use super::syntax_error::SyntaxError;

/// The longest pointer in bytes. Keys may have any length, and each value below one would repeat it.
const MAX_LENGTH: usize = 1024;

/// The pointers of the values that start at these offsets of well-formed JSON. The offsets must be sorted. A longer
/// pointer than [`MAX_LENGTH`] is cut and ends in `…`.
pub(crate) fn pointers_at(text: &str, offsets: &[usize]) -> Vec<String> {
    let mut walk = Walk {
        reader: Reader::new(text),
        offsets,
        found: Vec::with_capacity(offsets.len()),
        path: String::new(),
    };
    // The text was read before. If there were a syntax error after all, the rest would get the root pointer.
    let _ = walk.value();
    walk.found.resize(offsets.len(), String::new());
    walk.found
}

/// Appends a key or an index to a pointer.
pub(crate) fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    for character in token.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

fn shortened(pointer: &str) -> String {
    if pointer.len() <= MAX_LENGTH {
        return pointer.to_owned();
    }
    let end = (0..=MAX_LENGTH)
        .rev()
        .find(|end| pointer.is_char_boundary(*end));
    format!("{}…", &pointer[..end.unwrap_or(0)])
}

struct Walk<'a> {
    reader: Reader<'a>,
    offsets: &'a [usize],
    found: Vec<String>,
    path: String,
}

impl Walk<'_> {
    fn value(&mut self) -> Result<(), SyntaxError> {
        let byte = self.reader.peek()?;
        let at = self.reader.offset();
        while self.offsets.get(self.found.len()) == Some(&at) {
            self.found.push(shortened(&self.path));
        }
        match byte {
            // The reader notes nothing below its maximum depth.
            b'{' if self.reader.enter() => self.object(),
            b'[' if self.reader.enter() => self.array(),
            _ => self.reader.skip(),
        }
    }

    fn object(&mut self) -> Result<(), SyntaxError> {
        let length = self.path.len();
        if !self.reader.consume(b'}')? {
            loop {
                let key = self.reader.key()?;
                self.reader.colon()?;
                push_token(&mut self.path, &key.value);
                self.value()?;
                self.path.truncate(length);
                if !self.reader.has_more(b'}')? {
                    break;
                }
            }
        }
        self.reader.leave();
        Ok(())
    }

    fn array(&mut self) -> Result<(), SyntaxError> {
        let length = self.path.len();
        let mut index = 0usize;
        if !self.reader.consume(b']')? {
            loop {
                push_token(&mut self.path, &index.to_string());
                self.value()?;
                self.path.truncate(length);
                index += 1;
                if !self.reader.has_more(b']')? {
                    break;
                }
            }
        }
        self.reader.leave();
        Ok(())
    }
}
