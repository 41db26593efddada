//! Iteration over the elements of an array or object as JSON text, without decoding them.

use std::borrow::Cow;
use std::ops::Range;

use super::reader::Reader;
use super::syntax_error::SyntaxError;

/// Calls `visit` for each element of an array, and for each key and value of an object, with the range of bytes that
/// the value takes in `text`. Does nothing for other values.
pub(crate) fn for_each_element<'a>(
    text: &'a str,
    visit: &mut dyn FnMut(Option<Cow<'a, str>>, Range<usize>),
) {
    // The text was checked before, so a syntax error can only mean that it is neither an array nor an object.
    let _ = try_for_each_element(text, visit);
}

fn try_for_each_element<'a>(
    text: &'a str,
    visit: &mut dyn FnMut(Option<Cow<'a, str>>, Range<usize>),
) -> Result<(), SyntaxError> {
    let mut reader = Reader::new(text);
    let (is_object, end) = match reader.peek()? {
        b'{' => (true, b'}'),
        b'[' => (false, b']'),
        _ => return Ok(()),
    };
    reader.bump();
    if reader.consume(end)? {
        return Ok(());
    }
    loop {
        let mut key = None;
        if is_object {
            key = Some(reader.key()?.value);
            reader.colon()?;
        }
        reader.peek()?;
        let start = reader.offset();
        reader.skip()?;
        visit(key, start..reader.offset());
        if !reader.has_more(end)? {
            return Ok(());
        }
    }
}
