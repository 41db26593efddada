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
    let _ = walk(&mut Reader::new(text), &mut |key, reader| {
        reader.peek()?;
        let start = reader.offset();
        reader.skip()?;
        visit(key, start..reader.offset());
        Ok(())
    });
}

/// Calls `visit` with the values of `keys` in each element of the array or object at the start of `text`. An element that
/// lacks a key, or is no object, has no value for it. What follows the array or object is not read.
pub(crate) fn for_each_element_with<'a, const N: usize>(
    text: &'a str,
    keys: [&str; N],
    visit: &mut dyn FnMut([Option<&'a str>; N]),
) {
    // A syntax error ends the iteration, and is reported when the text is decoded.
    let _ = walk(&mut Reader::new(text), &mut |_, reader| {
        let mut values = [None; N];
        if reader.peek()? != b'{' {
            reader.skip()?;
        } else {
            walk(reader, &mut |name, reader| {
                let text = reader.raw_value()?;
                for (key, value) in keys.iter().zip(&mut values) {
                    if name.as_deref() == Some(*key) {
                        *value = Some(text);
                    }
                }
                Ok(())
            })?;
        }
        visit(values);
        Ok(())
    });
}

/// What reads an element, and its key if the elements are those of an object.
type ReadElement<'f, 'a> =
    dyn FnMut(Option<Cow<'a, str>>, &mut Reader<'a>) -> Result<(), SyntaxError> + 'f;

/// Reads the array or object at the reader, and each element with `read`. Reads nothing if there is another value.
fn walk<'a>(reader: &mut Reader<'a>, read: &mut ReadElement<'_, 'a>) -> Result<(), SyntaxError> {
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
        read(key, reader)?;
        if !reader.has_more(end)? {
            return Ok(());
        }
    }
}
