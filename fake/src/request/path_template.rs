//! Path templates: which paths they match, and the values of their parameters.

use crate::percent_encoding::percent_decode_path;

/// The values of the parameters of a template, in its order and as they are written in the path. `None` if the path does not match.
/// A value has at least one character, and no slash.
pub(crate) fn values<'p>(template: &str, path: &'p str) -> Option<Vec<&'p str>> {
    let mut found = Vec::new();
    let (mut expected, mut actual) = (template.split('/'), path.split('/'));
    loop {
        match (expected.next(), actual.next()) {
            (None, None) => return Some(found),
            (Some(expected), Some(actual)) => {
                if !match_segment(expected, actual, &mut found) {
                    return None;
                }
            }
            _ => return None,
        }
    }
}

/// The names of the parameters of a template, in its order.
pub(crate) fn names(template: &str) -> Vec<&str> {
    let opened = template.split('{').skip(1);
    opened
        .filter_map(|rest| Some(rest.split_once('}')?.0))
        .collect()
}

/// How many characters of a template are not part of a parameter.
pub(crate) fn literal_length(template: &str) -> usize {
    template.len()
        - names(template)
            .iter()
            .map(|name| name.len() + 2)
            .sum::<usize>()
}

/// Adds the values of the parameters in one segment. Of several ways to match, the first parameters are as short as possible.
fn match_segment<'p>(expected: &str, actual: &'p str, found: &mut Vec<&'p str>) -> bool {
    let Some((before, after)) = expected.split_once('{') else {
        let is_escaped = expected.contains('%') || actual.contains('%');
        return expected == actual
            || is_escaped && percent_decode_path(expected) == percent_decode_path(actual);
    };
    let (Some(actual), Some((_, after))) = (actual.strip_prefix(before), after.split_once('}'))
    else {
        return false;
    };
    if after.is_empty() {
        found.push(actual);
        return !actual.is_empty();
    }
    let count = found.len();
    let ends = actual.char_indices().skip(1).map(|(end, _)| end);
    for end in ends.chain([actual.len()]) {
        let (value, rest) = actual.split_at(end);
        found.push(value);
        if !value.is_empty() && match_segment(after, rest, found) {
            return true;
        }
        found.truncate(count);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_parameters_anywhere_in_a_segment() {
        let cases: [(&str, &str, Option<&[&str]>); 14] = [
            ("/a", "/a", Some(&[])),
            ("/a", "/a/", None),
            ("/a/{id}", "/a/7", Some(&["7"])),
            ("/a/{id}", "/a/", None),
            ("/a/{id}", "/a/7/b", None),
            ("/a/{id}.json", "/a/7.json", Some(&["7"])),
            ("/a/{id}.json", "/a/7.xml", None),
            ("/{parent}:run", "/x%2Fy:run", Some(&["x%2Fy"])),
            ("/{parent}:run", "/x:stop", None),
            ("/{x}-{y}", "/1-2-3", Some(&["1", "2-3"])),
            ("/{x}{y}", "/1", None),
            ("/a b/\"{x}", "/a%20b/\"1", Some(&["1"])),
            ("/a%2Fb/c", "/a/b/c", None),
            ("/v{major}.{minor}/é{z}", "/v1.2/éé", Some(&["1", "2", "é"])),
        ];
        for (template, path, expected) in cases {
            assert_eq!(
                values(template, path).as_deref(),
                expected,
                "{template} {path}"
            );
        }
        assert_eq!(names("/v{major}.{minor}/{z}"), ["major", "minor", "z"]);
        assert_eq!(literal_length("/a/{id}.json"), 8);
    }
}
