//! Quoting and layout of TypeScript, as prettier would leave it.

pub mod literal;

/// The longest line.
pub const WIDTH: usize = 120;

/// Words that are no identifiers, and names that functions use themselves.
pub const RESERVED: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// Whether a word cannot be the name of a function or a variable.
pub fn is_reserved(word: &str) -> bool {
    RESERVED.contains(&word)
}

/// The text as a string literal, in the quotes that need fewer escapes.
pub fn quote(text: &str) -> String {
    let count = |quote| text.matches(quote).count();
    let mark = if count('\'') > count('"') { '"' } else { '\'' };
    let mut out = String::from(mark);
    for character in text.chars() {
        match character {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\\' => out.push_str("\\\\"),
            quote if quote == mark => {
                out.push('\\');
                out.push(quote);
            }
            hidden if ir::is_invisible(hidden) => {
                out.push_str(&format!("\\u{{{:x}}}", hidden as u32));
            }
            plain => out.push(plain),
        }
    }
    out.push(mark);
    out
}

/// Whether a key can stand after a dot.
pub fn is_identifier(text: &str) -> bool {
    let mut characters = text.chars();
    let starts = |first: char| first.is_ascii_alphabetic() || matches!(first, '_' | '$');
    characters.next().is_some_and(starts)
        && characters.all(|next| next.is_ascii_alphanumeric() || matches!(next, '_' | '$'))
}

/// The key of an object or an interface, quoted only where it must be.
pub fn key(text: &str) -> String {
    let is_identifier = is_identifier(text);
    let is_index = text == "0"
        || (!text.starts_with('0')
            && !text.is_empty()
            && text.chars().all(|one| one.is_ascii_digit())
            && text.len() < 16);
    if is_identifier || is_index {
        text.to_owned()
    } else {
        quote(text)
    }
}

/// A union after a text such as `type A =`: on its line, on the next one, or with a line for each member.
pub fn union(indent: usize, prefix: &str, members: &[String], suffix: &str) -> String {
    let joined = members.join(" | ");
    let fits = |used: usize| used + joined.chars().count() + suffix.trim_end().len() <= WIDTH;
    if members.len() < 2 || fits(prefix.chars().count() + 1) {
        return format!("{prefix} {joined}{suffix}");
    }
    let margin = " ".repeat(indent + 2);
    if fits(indent + 2) {
        return format!("{prefix}\n{margin}{joined}{suffix}");
    }
    let lines: Vec<String> = members
        .iter()
        .map(|member| format!("\n{margin}| {member}"))
        .collect();
    format!("{prefix}{}{suffix}", lines.concat())
}

/// A call or a signature: on one line, or with a line for each argument.
pub fn call(indent: usize, head: &str, arguments: &[String], tail: &str) -> String {
    let margin = " ".repeat(indent);
    let flat = format!("{margin}{head}({}){tail}", arguments.join(", "));
    if flat.chars().count() <= WIDTH || arguments.is_empty() {
        return flat;
    }
    let lines: String = arguments
        .iter()
        .map(|argument| format!("{margin}  {argument},\n"))
        .collect();
    format!("{margin}{head}(\n{lines}{margin}){tail}")
}

/// A signature that ends with what it returns.
pub fn signature(indent: usize, head: &str, params: &[String], returns: &Generic) -> String {
    let flat = call(indent, head, params, &format!(": {};", returns.flat()));
    let last = flat.lines().last().unwrap_or_default();
    if last.chars().count() <= WIDTH {
        return flat;
    }
    let margin = " ".repeat(indent);
    let arguments: Vec<String> = returns
        .arguments
        .iter()
        .map(|argument| format!("{margin}  {argument}"))
        .collect();
    let broken = format!(": {}<\n{}\n{margin}>;", returns.name, arguments.join(",\n"));
    call(indent, head, params, &broken)
}

/// A type with type arguments.
#[derive(Clone, Debug)]
pub struct Generic {
    /// Its name.
    pub name: String,
    /// Its arguments.
    pub arguments: Vec<String>,
}

impl Generic {
    fn flat(&self) -> String {
        format!("{}<{}>", self.name, self.arguments.join(", "))
    }
}

/// An import or export of names: on one line, or with a line for each name.
pub fn import(keyword: &str, names: &[String], path: &str) -> String {
    let flat = format!("{keyword} {{ {} }} from '{path}';", names.join(", "));
    if flat.chars().count() <= WIDTH {
        return flat;
    }
    let lines: String = names.iter().map(|name| format!("  {name},\n")).collect();
    format!("{keyword} {{\n{lines}}} from '{path}';")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_the_quotes_that_need_fewer_escapes() {
        assert_eq!(quote("a\"b"), "'a\"b'");
        assert_eq!(quote("it's"), "\"it's\"");
        assert_eq!(quote("\\\n\u{2028}\u{202e}"), "'\\\\\\n\\u{2028}\\u{202e}'");
    }

    #[test]
    fn only_keys_that_need_quotes_have_them() {
        assert_eq!(key("per_page"), "per_page");
        assert_eq!(key("@timestamp"), "'@timestamp'");
        assert_eq!(key("404"), "404");
        assert_eq!(key("007"), "'007'");
        assert_eq!(key(""), "''");
    }
}
