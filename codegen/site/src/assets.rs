//! The style sheet and the scripts, which are the same for every API.

use backend::Files;

const ASSETS: &[(&str, &str)] = &[
    (
        "search.js",
        include_str!("../../../templates/site/assets/search.js"),
    ),
    (
        "site.css",
        include_str!("../../../templates/site/assets/site.css"),
    ),
    (
        "site.js",
        include_str!("../../../templates/site/assets/site.js"),
    ),
    (
        "theme.js",
        include_str!("../../../templates/site/assets/theme.js"),
    ),
];

/// The files of the browser, without the comments and the indentation of their sources. No text in them spans lines.
pub fn files() -> Files {
    let files = ASSETS.iter();
    files
        .map(|(name, text)| (format!("assets/{name}"), compact(text)))
        .collect()
}

fn compact(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let is_comment =
        |line: &str| line.starts_with("//") || (line.starts_with("/*") && line.ends_with("*/"));
    let kept = lines.filter(|line| !line.is_empty() && !is_comment(line));
    kept.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn comments_and_indentation_are_left_out() {
        assert_eq!(
            compact("// Why.\n\nif (a) {\n  b(\"//\");\n}\n/* c */\n"),
            "if (a) {\nb(\"//\");\n}\n"
        );
    }
}
