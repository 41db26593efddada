//! Checks the table `package` of the configuration: languages, names and the version, as the tools of each language take them.

use codegen::LANGUAGES;
use toml::de::{DeTable, DeValue};
use xtask::release::version;

/// The position of a wrong setting, and what is wrong.
pub struct Problem {
    pub position: usize,
    pub message: String,
}

/// The first setting that no package can be made with. Text that is not TOML has none.
pub fn problem(text: &str) -> Option<Problem> {
    let root = DeTable::parse(text).ok()?;
    let package = root.get_ref().get("package")?.get_ref().as_table()?;
    package.iter().find_map(|(key, value)| {
        let at = |position: usize, message: String| Some(Problem { position, message });
        match (key.get_ref().as_ref(), value.get_ref()) {
            ("languages", DeValue::Array(ids)) if ids.is_empty() => {
                at(value.span().start, no_languages())
            }
            ("languages", DeValue::Array(ids)) => ids.iter().find_map(|id| {
                let text = id.get_ref().as_str()?;
                match is_language(text) {
                    true => None,
                    false => at(id.span().start, no_language(text)),
                }
            }),
            ("version", DeValue::String(text)) => {
                let reason = version::parse(text).err()?;
                let message = format!("`{text}` is not a version such as `1.2.3`: {reason}");
                at(value.span().start, message)
            }
            ("license", DeValue::String(text)) if !is_license_expression(text) => {
                let message = format!(
                    "`{text}` is not an SPDX expression such as `MIT OR Apache-2.0`; use `LicenseRef-NAME` for a license of your own"
                );
                at(value.span().start, message)
            }
            (language, DeValue::Table(own)) if is_language(language) => {
                let name = own.get("name")?;
                let text = name.get_ref().as_str()?;
                match is_package_name(language, text) {
                    true => None,
                    false => at(name.span().start, no_name(language, text)),
                }
            }
            (language, DeValue::Table(_)) => at(key.span().start, no_language(language)),
            _ => None,
        }
    })
}

fn is_language(id: &str) -> bool {
    LANGUAGES.iter().any(|language| language.id == id)
}

fn no_language(id: &str) -> String {
    format!("there is no language `{id}`; choose from {}", known())
}

fn no_languages() -> String {
    format!("there is nothing to generate; choose from {}", known())
}

fn known() -> String {
    let known: Vec<&str> = LANGUAGES.iter().map(|language| language.id).collect();
    known.join(", ")
}

/// Whether a text is an expression of licenses as SPDX writes it. Which licenses exist is not checked.
fn is_license_expression(text: &str) -> bool {
    let text = text.replace('(', " ( ").replace(')', " ) ");
    let is_id = |word: &str| {
        word.chars()
            .all(|one| one.is_ascii_alphanumeric() || "-.+:".contains(one))
    };
    let (mut open, mut needs_license) = (0, true);
    for word in text.split_whitespace() {
        match (word, needs_license) {
            ("(", true) => open += 1,
            (")", false) if open > 0 => open -= 1,
            ("AND" | "OR" | "WITH", false) => needs_license = true,
            ("AND" | "OR" | "WITH" | "(" | ")", _) => return false,
            (id, true) if is_id(id) => needs_license = false,
            _ => return false,
        }
    }
    open == 0 && !needs_license
}

fn no_name(language: &str, name: &str) -> String {
    let allowed = match language {
        "go" => "a module path, such as `example.com/garden/go`",
        "typescript" => "a name of npm in lower case, such as `garden-sdk` or `@garden/sdk`",
        _ => "letters, digits, `-` and `_`, beginning with a letter, such as `garden-sdk`",
    };
    format!("`{name}` cannot be the name of the package for {language}; use {allowed}")
}

/// Whether the tools of a language take a name for a package.
fn is_package_name(language: &str, name: &str) -> bool {
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let only = |text: &str, others: &str| {
        let is_allowed = |one: char| one.is_ascii_alphanumeric() || others.contains(one);
        !text.is_empty() && text.chars().all(is_allowed)
    };
    match language {
        "go" => begins && name.split('/').all(|part| only(part, "-_.~")),
        "typescript" => {
            let parts = match name.strip_prefix('@') {
                Some(scoped) => scoped.split_once('/'),
                None => Some(("scope", name)),
            };
            name == name.to_lowercase()
                && parts.is_some_and(|(scope, name)| only(scope, "-_") && only(name, "-_."))
        }
        _ => begins && only(name, "-_"),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_license_expression, is_package_name, problem};

    #[test]
    fn wrong_settings_are_found_where_they_are() {
        let found = |text: &str| problem(text).map(|found| (found.position, found.message));
        let (at, message) = found("[package.pyton]\nname = \"x\"\n").expect("no language");
        assert_eq!(at, 9);
        assert!(
            message.contains("rust, python, typescript, go"),
            "{message}"
        );
        let (at, _) = found("[package]\nlanguages = [\"go\", \"java\"]\n").expect("no language");
        assert_eq!(at, 29);
        assert!(found("[package]\nversion = \"one\"\n").is_some());
        assert!(found("[package.rust]\nname = \"My SDK!\"\n").is_some());
        assert_eq!(found("[package.go]\nname = \"example.com/a/go\"\n"), None);
    }

    #[test]
    fn an_empty_list_of_languages_and_a_license_that_is_none_are_errors() {
        for (setting, says) in [
            ("languages = []", "nothing to generate"),
            ("license = \"Foo bar\"", "SPDX"),
        ] {
            let found = problem(&format!("[package]\n{setting}\n")).expect(setting);
            assert!(found.message.contains(says), "{}", found.message);
        }
    }

    #[test]
    fn license_expressions_are_those_of_spdx() {
        for text in [
            "MIT",
            "MIT OR Apache-2.0",
            "(GPL-2.0+ WITH Bison-exception-2.2) AND LicenseRef-Own",
        ] {
            assert!(is_license_expression(text), "{text}");
        }
        for text in [
            "",
            "MIT Apache-2.0",
            "MIT OR",
            "(MIT",
            "MIT)",
            "() MIT",
            "my/license",
        ] {
            assert!(!is_license_expression(text), "{text}");
        }
    }

    #[test]
    fn names_are_those_of_each_language() {
        for (language, name, expected) in [
            ("rust", "garden-sdk", true),
            ("rust", "1garden", false),
            ("python", "", false),
            ("typescript", "@garden/sdk", true),
            ("typescript", "@garden", false),
            ("typescript", "Garden", false),
            ("go", "garden.internal/go", true),
            ("go", "garden sdk", false),
        ] {
            assert_eq!(
                is_package_name(language, name),
                expected,
                "{language} {name}"
            );
        }
    }
}
