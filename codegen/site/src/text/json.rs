//! Layout of JSON.

/// JSON with a line for each member, indented by two spaces. Numbers and strings keep their text.
pub fn pretty(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut depth = 0usize;
    let mut characters = json.chars().peekable();
    while let Some(next) = characters.next() {
        match next {
            '"' => {
                out.push('"');
                while let Some(inner) = characters.next() {
                    out.push(inner);
                    match inner {
                        '\\' => out.extend(characters.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            '{' | '[' => {
                let close = if next == '{' { '}' } else { ']' };
                out.push(next);
                if characters.next_if_eq(&close).is_some() {
                    out.push(close);
                } else {
                    depth += 1;
                    new_line(depth, &mut out);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                new_line(depth, &mut out);
                out.push(next);
            }
            ',' => {
                out.push(',');
                new_line(depth, &mut out);
            }
            ':' => out.push_str(": "),
            blank if blank.is_ascii_whitespace() => {}
            other => out.push(other),
        }
    }
    out
}

fn new_line(depth: usize, out: &mut String) {
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
}

#[cfg(test)]
mod tests {
    use super::pretty;

    #[test]
    fn members_are_on_lines_of_their_own() {
        assert_eq!(
            pretty(r#"{"a":[1.50,"x,{\"}"],"b":{},"c":[]}"#),
            "{\n  \"a\": [\n    1.50,\n    \"x,{\\\"}\"\n  ],\n  \"b\": {},\n  \"c\": []\n}"
        );
    }
}
