//! Reads `spec/names.toml`: the names chosen by hand and the lock of all public names.

use crate::{
    diagnostic_codes,
    name_lock::NameLockFile,
    read::{source_map::SourceMap, span::span_at},
};
use ir::{Name, Report, Span, pass::EnumGroups};
use std::collections::HashMap;

/// The ledger of names.
#[derive(Default)]
pub struct NamesFile {
    /// The names of components, by the place where they stand.
    pub components: HashMap<String, String>,
    /// The enums that are one type.
    pub enums: EnumGroups,
    /// What everything public was called when it was first seen.
    pub ledger: ir::NameLock,
    /// The ledger as it is written.
    pub text: String,
    /// Where the ledger begins.
    pub span: Span,
}

/// Reads the ledger of names.
pub fn read(
    source: Option<&(String, Vec<u8>)>,
    source_map: &mut SourceMap,
    report: &mut Report,
) -> NamesFile {
    let Some((path, bytes)) = source else {
        return NamesFile::default();
    };
    let (file, text) = source_map.keep(path, bytes);
    let start = span_at(file, &text, 0);
    let wrong = |range: Option<std::ops::Range<usize>>, message: &str| {
        let offset = range.map_or(0, |range| range.start);
        (span_at(file, &text, offset), message.to_owned())
    };
    let read = match toml::from_str::<NameLockFile>(&text) {
        Ok(mut said) => match said.read() {
            Ok(ledger) => Ok((said.components, said.enums, ledger)),
            Err(why) => Err(wrong(None, &why)),
        },
        Err(error) => Err(wrong(error.span(), error.message())),
    };
    match read {
        Ok((components, enums, ledger)) => {
            let group = |(name, members): (String, Vec<String>)| {
                let members = members.iter().map(|member| Name::new(member));
                (Name::new(&name), members.collect())
            };
            NamesFile {
                components,
                enums: enums.into_iter().map(group).collect(),
                ledger,
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
