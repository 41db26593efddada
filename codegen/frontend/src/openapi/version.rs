//! Versions of OpenAPI.

/// The versions that are read differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// OpenAPI 3.0.
    V3_0,
    /// OpenAPI 3.1.
    V3_1,
    /// OpenAPI 3.2, which only adds to 3.1.
    V3_2,
}

impl Version {
    /// The version in the key `openapi` of a description. `None` if it is not supported.
    pub fn parse(text: &str) -> Option<Self> {
        let is = |version: &str| {
            text == version
                || text
                    .strip_prefix(version)
                    .is_some_and(|rest| rest.starts_with('.'))
        };
        if is("3.0") {
            Some(Version::V3_0)
        } else if is("3.1") {
            Some(Version::V3_1)
        } else if is("3.2") {
            Some(Version::V3_2)
        } else {
            None
        }
    }
}
