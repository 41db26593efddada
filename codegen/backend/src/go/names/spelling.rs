//! Spelling of identifiers: exported and unexported names, and names of packages.

use std::collections::BTreeSet;

use ir::{Api, Name};

use crate::common::case;

/// What no identifier of ours may be: keywords, and predeclared names and packages that the emitted code uses.
const RESERVED: &[&str] = &[
    "any",
    "append",
    "bool",
    "break",
    "case",
    "chan",
    "const",
    "context",
    "continue",
    "default",
    "defer",
    "else",
    "error",
    "eventstream",
    "fallthrough",
    "false",
    "float64",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "int64",
    "interface",
    "iter",
    "json",
    "len",
    "map",
    "new",
    "nil",
    "package",
    "paramstyle",
    "range",
    "return",
    "sdk",
    "select",
    "string",
    "struct",
    "switch",
    "time",
    "true",
    "type",
    "var",
];

/// How names are spelled.
#[derive(Clone, Debug)]
pub struct Spelling {
    initialisms: BTreeSet<String>,
}

impl Spelling {
    /// The spelling of the packages of an API.
    pub fn of(api: &Api) -> Self {
        let package = api.service.packages.get(crate::go::id::ID);
        let words = package.iter().flat_map(|package| &package.initialisms);
        Self {
            initialisms: words.map(|word| word.to_uppercase()).collect(),
        }
    }

    /// An exported identifier, such as `DropletID`.
    pub fn exported(&self, name: &Name) -> String {
        case::pascal(&name.map_words(|word| self.word(word)))
    }

    /// The end of an exported identifier that begins with the name of a type, such as `1024x1024`.
    pub fn suffix(&self, name: &Name) -> String {
        let spelled = self.exported(name);
        let is_number = name.words()[0].starts_with(|first: char| first.is_ascii_digit());
        match spelled.strip_prefix('V').filter(|_| is_number) {
            Some(rest) => rest.to_owned(),
            None => spelled,
        }
    }

    /// An unexported identifier, such as `dropletID`.
    pub fn unexported(&self, name: &Name) -> String {
        let spelled = self.exported(name);
        let first = name.words().first().map_or(1, |word| word.len());
        let (head, rest) = spelled.split_at(spelled.len().min(first));
        let out = format!("{}{rest}", head.to_lowercase());
        match is_reserved(&out) {
            true => format!("{out}Value"),
            false => out,
        }
    }

    /// The name of a package: lower case without separators.
    pub fn package(&self, name: &Name) -> String {
        let spelled = case::snake(name).replace('_', "");
        match is_reserved(&spelled) {
            true => format!("{spelled}api"),
            false => spelled,
        }
    }

    /// A word, in capital letters if it is an initialism or the plural of one.
    fn word(&self, word: &str) -> String {
        let upper = word.to_uppercase();
        if self.initialisms.contains(&upper) {
            return upper;
        }
        match word.strip_suffix('s').map(str::to_uppercase) {
            Some(singular) if self.initialisms.contains(&singular) => format!("{singular}s"),
            _ => word.to_owned(),
        }
    }
}

/// Whether no identifier may be spelled like this.
pub fn is_reserved(word: &str) -> bool {
    RESERVED.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelling() -> Spelling {
        Spelling {
            initialisms: ["ID", "IP", "GPU"].map(str::to_owned).into(),
        }
    }

    #[test]
    fn initialisms_are_in_capital_letters() {
        let exported = |text: &str| spelling().exported(&Name::new(text));
        assert_eq!(exported("droplet_ids"), "DropletIDs");
        assert_eq!(exported("ip_address"), "IPAddress");
        assert_eq!(exported("vpc_uuid"), "VpcUuid");
        assert_eq!(exported("identity"), "Identity");
    }

    #[test]
    fn the_first_word_of_an_unexported_name_is_in_small_letters() {
        let unexported = |text: &str| spelling().unexported(&Name::new(text));
        assert_eq!(unexported("id"), "id");
        assert_eq!(unexported("gpu_droplet_id"), "gpuDropletID");
        assert_eq!(unexported("type"), "typeValue");
    }
}
