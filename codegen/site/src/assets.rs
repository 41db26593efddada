//! The style sheet and the scripts, which are the same for every API.

use backend::Files;

const ASSETS: &[(&str, &str)] = &[
    ("search.js", include_str!("../../../templates/site/assets/search.js")),
    ("site.css", include_str!("../../../templates/site/assets/site.css")),
    ("site.js", include_str!("../../../templates/site/assets/site.js")),
];

/// The files of the browser.
pub fn files() -> Files {
    let files = ASSETS.iter();
    files
        .map(|(name, text)| (format!("assets/{name}"), (*text).to_owned()))
        .collect()
}
