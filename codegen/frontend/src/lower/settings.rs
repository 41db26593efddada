//! What the configuration says about how a description is read.

/// What the configuration says about how a description is read.
#[derive(Clone, Copy, Default)]
pub struct Settings<'s> {
    /// The URL that the description came from, to which its relative URLs are relative.
    pub description_url: Option<&'s str>,
    /// What operations are grouped by, unless the description decides it.
    pub grouping: Option<Grouping>,
}

/// What operations are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grouping {
    /// The first tag.
    Tags,
    /// The beginning of the ID.
    Id,
    /// The first segment of the path that names something.
    Path,
}
