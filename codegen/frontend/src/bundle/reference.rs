//! A path knows how references name files and places in them.

/// What a reference points to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Target {
    /// The file, relative to the folder of the root.
    pub file: String,
    /// The keys that lead from the root of the file to the value.
    pub pointer: Vec<String>,
}

/// Why a reference cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceError {
    /// It leads to another machine.
    Remote,
    /// It leaves the folder of the root.
    Escapes,
    /// Its fragment is not a pointer.
    Fragment,
}

impl Target {
    /// What `reference`, written in the file `from`, points to.
    pub fn of(reference: &str, from: &str) -> Result<Self, ReferenceError> {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if file.contains("://") || file.starts_with("//") {
            return Err(ReferenceError::Remote);
        }
        let file = if file.is_empty() {
            from.to_owned()
        } else {
            join(from, &decode_percent(file))?
        };
        let fragment = decode_percent(fragment);
        let pointer = match fragment.strip_prefix('/') {
            Some(rest) => rest
                .split('/')
                .map(|part| part.replace("~1", "/").replace("~0", "~"))
                .collect(),
            None if fragment.is_empty() => Vec::new(),
            None => return Err(ReferenceError::Fragment),
        };
        Ok(Self { file, pointer })
    }
}

/// The path `relative` as seen from the file `from`, without `.` and `..`.
fn join(from: &str, relative: &str) -> Result<String, ReferenceError> {
    if relative.starts_with('/') || relative.contains('\\') || relative.contains('\0') {
        return Err(ReferenceError::Escapes);
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or(ReferenceError::Escapes)?;
            }
            name => parts.push(name),
        }
    }
    Ok(parts.join("/"))
}

fn decode_percent(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = tail
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        match hex
            .and_then(|digits| u8::from_str_radix(digits, 16).ok())
            .filter(|_| first == b'%')
        {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// One key as it stands in a pointer.
pub fn escape_token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
