//! Patterns without their look-around, which the generator of strings does not know.

/// A pattern in two parts.
#[derive(Debug, PartialEq, Eq)]
pub struct Stripped {
    /// The pattern without look-around.
    pub plain: String,
    /// The patterns of positive look-ahead, without look-around inside of them.
    pub ahead: Vec<String>,
}

/// What a group looks at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    /// No look-around.
    Plain,
    /// Positive look-ahead.
    Ahead,
    /// Look-around of another kind.
    Other,
}

/// Removes all look-around of a pattern. A string that matches the result may match the pattern.
pub fn strip(pattern: &str) -> Stripped {
    let mut plain = String::new();
    let mut ahead = Vec::new();
    let mut open: Vec<(Group, String)> = Vec::new();
    let mut in_class = false;
    let mut at = 0;
    while let Some(next) = pattern[at..].chars().next() {
        let rest = &pattern[at..];
        let mut taken = next.len_utf8();
        match next {
            '\\' => taken += rest[1..].chars().next().map_or(0, char::len_utf8),
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => {
                let starts = ["(?=", "(?!", "(?<=", "(?<!"];
                let start = starts.into_iter().find(|start| rest.starts_with(start));
                let group = match start {
                    Some("(?=") => Group::Ahead,
                    Some(_) => Group::Other,
                    None => Group::Plain,
                };
                open.push((group, String::new()));
                if let Some(start) = start {
                    at += start.len();
                    continue;
                }
            }
            ')' if !in_class => {
                if let Some((group, inner)) = open.pop() {
                    let outer = open.last_mut().map_or(&mut plain, |(_, text)| text);
                    match group {
                        Group::Plain => outer.push_str(&format!("{inner})")),
                        Group::Ahead => ahead.push(inner),
                        Group::Other => {}
                    }
                    at += taken;
                    continue;
                }
            }
            _ => {}
        }
        let text = open.last_mut().map_or(&mut plain, |(_, text)| text);
        text.push_str(&rest[..taken]);
        at += taken;
    }
    Stripped { plain, ahead }
}

#[cfg(test)]
mod tests {
    use super::strip;

    #[test]
    fn removes_look_around() {
        let parts = |pattern| {
            let stripped = strip(pattern);
            (stripped.plain, stripped.ahead)
        };
        assert_eq!(
            parts("^(?=.*[A-Z)])(?!a(b)c)(x|(?<!y)z)[(?=]\\($"),
            ("^(x|z)[(?=]\\($".into(), vec![".*[A-Z)]".into()])
        );
        assert_eq!(parts("a(?=b"), ("a".into(), vec![]));
        assert_eq!(parts("a)b"), ("a)b".into(), vec![]));
        assert_eq!(parts("^(?:a)(?<n>b)"), ("^(?:a)(?<n>b)".into(), vec![]));
    }
}
