//! Reads `spec/names.toml`: the names chosen by hand and the lock of all public names.

use crate::{
    diagnostic_codes,
    name_lock::NameLockFile,
    read::{source_map::SourceMap, span::span_at},
};
use ir::{Name, Report, Span, pass::EnumGroups};
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

/// Reads the names file. Errors are reported and leave all names free.
pub fn read(
    source: Option<&(String, Vec<u8>)>,
    source_map: &mut SourceMap,
    report: &mut Report,
) -> NamesFile {
    let Some((path, bytes)) = source else {
        return NamesFile::default();
    };
    let (file, text) = source_map.add_text(path, bytes);
    let start = span_at(file, &text, 0);
    let error_at = |range: Option<std::ops::Range<usize>>, message: &str| {
        let offset = range.map_or(0, |range| range.start);
        (span_at(file, &text, offset), message.to_owned())
    };
    let read = match toml::from_str::<NameLockFile>(&text) {
        Ok(mut content) => match content.read() {
            Ok(lock) => Ok((content.components, content.enums, lock)),
            Err(message) => Err(error_at(None, &message)),
        },
        Err(error) => Err(error_at(error.span(), error.message())),
    };
    match read {
        Ok((components, enums, lock)) => {
            let enum_group = |(name, members): (String, Vec<String>)| {
                let members = members.iter().map(|member| Name::new(member));
                (Name::new(&name), members.collect())
            };
            NamesFile {
                components,
                enums: enums.into_iter().map(enum_group).collect(),
                lock,
                text: text.to_string(),
                span: start,
            }
        }
        Err((span, message)) => {
            report.add(&diagnostic_codes::NAMES_MALFORMED, span, message);
            NamesFile::default()
        }
    }
}
