//! Looking knows the way to a value inside JSON text, without copying what it passes.

use std::ops::Range;

use super::fault::Fault;
use super::reader::Reader;

/// Bytes as the text of one JSON value; `null` where there are none.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Fault> {
    if bytes.is_empty() {
        return Ok("null");
    }
    let mut reader = Reader::new(bytes)?;
    reader.skip()?;
    reader.finish()?;
    Ok(reader.text())
}

/// The text of the value to which keys and numbers of elements lead; nothing where they lead nowhere or to `null`.
/// Of a key that is there twice the last counts.
pub(crate) fn look<'a>(text: &'a str, trail: &[&str]) -> Option<&'a str> {
    let range = trail.iter().try_fold(0..text.len(), |range, word| {
        let (within, found) = (&text[range.clone()], parts(&text[range.clone()]));
        let number = word.parse().ok().filter(|_| is_list(within));
        let found = match number {
            Some(number) => found.into_iter().nth(number),
            None => found
                .into_iter()
                .rfind(|(key, _)| key.as_deref() == Some(*word)),
        };
        found.map(|(_, part)| range.start + part.start..range.start + part.end)
    })?;
    Some(text[range].trim()).filter(|found| !matches!(*found, "null" | ""))
}

/// The same for all values to which a trail leads, where `*` stands for every element.
pub(crate) fn every<'a>(text: &'a str, trail: &[&str]) -> Vec<&'a str> {
    let Some(star) = trail.iter().position(|word| *word == "*") else {
        return look(text, trail).into_iter().collect();
    };
    let list = look(text, &trail[..star]).unwrap_or_default();
    let elements = parts(list).into_iter();
    elements
        .flat_map(|(_, range)| every(&list[range], &trail[star + 1..]))
        .collect()
}

fn is_list(text: &str) -> bool {
    text.trim_start().starts_with('[')
}

/// The elements of a list, or the values of an object with their keys: where each stands in the text.
pub(crate) fn parts(text: &str) -> Vec<(Option<String>, Range<usize>)> {
    let mut parts = Vec::new();
    // Who asks has read the text as JSON before, so a fault only means that it is neither.
    let _ = each(text, &mut |key, range| parts.push((key, range)));
    parts
}

fn each(text: &str, visit: &mut dyn FnMut(Option<String>, Range<usize>)) -> Result<(), Fault> {
    let mut reader = Reader::over(text);
    let (keyed, end) = match reader.peek()? {
        b'{' => (true, b'}'),
        b'[' => (false, b']'),
        _ => return Ok(()),
    };
    reader.open();
    if reader.take(end)? {
        return Ok(());
    }
    loop {
        let mut key = None;
        if keyed {
            key = Some(reader.key()?.value.into_owned());
            reader.colon()?;
        }
        reader.peek()?;
        let start = reader.offset();
        reader.skip()?;
        visit(key, start..reader.offset());
        if !reader.more(end)? {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_keys_and_numbers_lead_to() {
        let text = r#" {"a": {"b": [ {"c": 1}, {"c": [2, "x]"]} ], "n": null}, "0": "zero", "a2": 1, "a2": 2}"#;
        let cases: [(&[&str], Option<&str>); 9] = [
            (&["a", "b", "0", "c"], Some("1")),
            (&["a", "b", "1", "c", "1"], Some("\"x]\"")),
            (&["0"], Some("\"zero\"")),
            (&["a2"], Some("2")),
            (&["a", "n"], None),
            (&["a", "b", "2"], None),
            (&["a", "b", "c"], None),
            (&["a", "n", "deeper"], None),
            (&["none"], None),
        ];
        for (trail, found) in cases {
            assert_eq!(look(text, trail), found, "{trail:?}");
        }
        assert_eq!(look(text, &[]), Some(text.trim()));
        assert_eq!(parts("[1, {}]").len(), 2);
        assert_eq!(parts("\"text\"").len(), 0);
    }
}
