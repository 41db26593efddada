//! Reads `spec/names.toml`: the names chosen by hand and the lock of all public names.

use crate::{name_lock::NameLockFile, read::span::span_at};
use ir::{FileId, Name, Span, pass::EnumGroups};
use std::collections::HashMap;

/// The content of the names file.
#[derive(Default)]
pub struct NamesFile {
    /// Component names chosen by hand, by reference.
    pub components: HashMap<String, String>,
    /// Groups of enums that become one type.
    pub enums: EnumGroups,
    /// The lock of all public names.
    pub lock: ir::NameLock,
    /// The text of the file.
    pub text: String,
    /// The start of the file.
    pub span: Span,
}

/// Reads the names file. The error is where something is wrong, and what.
pub fn read(file: FileId, text: &str) -> Result<NamesFile, (Span, String)> {
    let start = span_at(file, text, 0);
    let error_at = |range: Option<std::ops::Range<usize>>, message: &str| {
        let offset = range.map_or(0, |range| range.start);
        (span_at(file, text, offset), message.to_owned())
    };
    let mut content = toml::from_str::<NameLockFile>(text)
        .map_err(|error| error_at(error.span(), error.message()))?;
    let lock = content.read().map_err(|message| error_at(None, &message))?;
    let enum_group = |(name, members): (String, Vec<String>)| {
        let members = members.iter().map(|member| Name::new(member));
        (Name::new(&name), members.collect())
    };
    Ok(NamesFile {
        components: content.components,
        enums: content.enums.into_iter().map(enum_group).collect(),
        lock,
        text: text.to_owned(),
        span: start,
    })
}
