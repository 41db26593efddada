//! Usage chapters: Markdown files that say how the package of one language is used.

use crate::{diagnostic_codes, read::source_map::SourceMap};
use ir::{Api, Report, Span};

/// Adds each chapter to the package of the language after which its file is named.
pub fn apply(
    sources: &[(String, Vec<u8>)],
    languages: &[&str],
    api: &mut Api,
    source_map: &mut SourceMap,
    report: &mut Report,
) {
    for (path, bytes) in sources {
        let Some(language) = path
            .rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".md"))
        else {
            continue;
        };
        let (file, text) = source_map.add_text(path, bytes);
        if !languages.contains(&language) {
            report.add_with_help(
                &diagnostic_codes::DOCS_MALFORMED,
                Span {
                    file,
                    line: 1,
                    column: 1,
                },
                format!("no language is called `{language}`"),
                format!("the languages are {}", languages.join(", ")),
            );
            continue;
        }
        let package = api.service.packages.entry(language.to_owned()).or_default();
        package.usage = Some(text.to_string());
    }
}
