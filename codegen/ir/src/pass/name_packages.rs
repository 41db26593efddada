//! Names the packages that the configuration does not name, after the title of the API.

use crate::{Api, Name, Package, latin::latin_to_ascii};

/// Words that identifiers spell in capital letters, in languages that do so, where the configuration does not list them.
pub const INITIALISMS: &[&str] = &[
    "API", "ASCII", "CPU", "CSS", "DNS", "EOF", "GUID", "HTML", "HTTP", "HTTPS", "ID", "IP",
    "JSON", "QPS", "RAM", "RPC", "SLA", "SMTP", "SQL", "SSH", "TCP", "TLS", "TTL", "UDP", "UI",
    "UID", "URI", "URL", "UTF8", "UUID", "VM", "XML", "XMPP", "XSRF", "XSS",
];

/// Gives every language a package.
pub fn name_packages<'a>(api: &mut Api, languages: impl IntoIterator<Item = &'a str>) {
    if api.title.trim().is_empty() {
        api.title = "API".into();
    }
    let stem = package_stem(&api.title);
    for language in languages {
        let package = api.service.packages.entry(language.into()).or_default();
        if package.name.is_empty() {
            *package = Package {
                name: format!("{stem}-sdk"),
                initialisms: INITIALISMS.iter().map(|&word| word.to_owned()).collect(),
                usage: package.usage.take(),
                ..Package::default()
            };
        }
        if package.description.is_empty() {
            package.description = format!("Client library for the {}.", api.title);
        }
    }
}

/// The title as the stem of a package name, which begins with a letter and is ASCII in every language.
pub fn package_stem(title: &str) -> String {
    let ascii: String = latin_to_ascii(title)
        .chars()
        .filter(char::is_ascii)
        .collect();
    if !ascii.contains(|one: char| one.is_ascii_alphanumeric()) {
        return "api".into();
    }
    let stem = Name::new(&ascii).words().join("-");
    match stem.starts_with(|first: char| first.is_ascii_alphabetic()) {
        true => stem,
        false => format!("api-{stem}"),
    }
}

#[cfg(test)]
mod tests {
    use super::package_stem;

    #[test]
    fn package_names_begin_with_a_letter() {
        assert_eq!(package_stem("Garden API"), "garden-api");
        assert_eq!(package_stem("Café API"), "cafe-api");
        assert_eq!(package_stem("1Password Connect"), "api-1password-connect");
        assert_eq!(package_stem("\u{5ead} Garden"), "garden");
        assert_eq!(package_stem("\u{5ead}"), "api");
        assert_eq!(package_stem("..."), "api");
    }
}
