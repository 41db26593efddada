//! English grammar for generated sentences: articles, plurals and possessives.

/// A noun with `a` or `an` in front.
pub fn with_article(noun: &str) -> String {
    let first = noun.split(' ').next().unwrap_or_default();
    let letters = first
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .count();
    let is_spelled_out = letters > 1 && first != "NAT" && !first.chars().any(char::is_lowercase);
    let lower = first.to_lowercase();
    let is_vowel = if is_spelled_out {
        lower.starts_with(['a', 'e', 'f', 'h', 'i', 'l', 'm', 'n', 'o', 'r', 's', 'x'])
    } else {
        lower.starts_with(['a', 'e', 'i', 'o'])
            || ["un", "up", "ur"]
                .iter()
                .any(|start| lower.starts_with(start))
    };
    format!("{} {noun}", if is_vowel { "an" } else { "a" })
}

/// The plural of a noun, by the plain rules of English; a noun in the plural stays as it is.
pub fn plural(noun: &str) -> String {
    let stem = noun
        .strip_suffix('y')
        .filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']));
    match stem {
        Some(stem) => format!("{stem}ies"),
        None if noun.ends_with(['x', 'h']) || noun.ends_with("ss") => format!("{noun}es"),
        None if noun.ends_with('s') => noun.to_owned(),
        None => format!("{noun}s"),
    }
}

/// The possessive of a noun: `Droplet's`, `settings'`.
pub fn possessive(noun: &str) -> String {
    let is_plural = noun.ends_with('s') && !noun.ends_with("ss");
    format!("{noun}{}", if is_plural { "'" } else { "'s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn article_follows_the_sound_of_the_noun() {
        let nouns = [
            "Droplet",
            "action",
            "SSH key",
            "VPC",
            "NAT gateway",
            "user",
            "uptime check",
            "NFS share",
        ];
        let expected = [
            "a Droplet",
            "an action",
            "an SSH key",
            "a VPC",
            "a NAT gateway",
            "a user",
            "an uptime check",
            "an NFS share",
        ];
        assert_eq!(nouns.map(with_article), expected);
    }

    #[test]
    fn plural_follows_the_ending() {
        let nouns = [
            "Droplet",
            "policy",
            "key",
            "index",
            "batch",
            "settings",
            "VPC",
            "IP address",
        ];
        let expected = [
            "Droplets",
            "policies",
            "keys",
            "indexes",
            "batches",
            "settings",
            "VPCs",
            "IP addresses",
        ];
        assert_eq!(nouns.map(plural), expected);
    }

    #[test]
    fn possessive_of_a_plural_has_no_second_s() {
        assert_eq!(possessive("Droplet"), "Droplet's");
        assert_eq!(possessive("settings"), "settings'");
        assert_eq!(possessive("address"), "address's");
    }
}
