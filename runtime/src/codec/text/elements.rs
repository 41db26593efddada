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

/// Calls `visit` with the values of `keys` in each element of the array or object at the start of `text`. An element that
/// lacks a key, or is no object, has no value for it. What follows the array or object is not read.
pub(crate) fn for_each_element_with<'a, const N: usize>(
    text: &'a str,
    keys: [&str; N],
    visit: &mut dyn FnMut([Option<&'a str>; N]),
) {
    // A syntax error ends the iteration, and is reported when the text is decoded.
    let _ = try_for_each_element_with(&mut Reader::new(text), keys, visit);
}

fn try_for_each_element_with<'a, const N: usize>(
    reader: &mut Reader<'a>,
    keys: [&str; N],
    visit: &mut dyn FnMut([Option<&'a str>; N]),
) -> Result<(), SyntaxError> {
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
        if is_object {
            reader.key()?;
            reader.colon()?;
        }
        visit(values_of(reader, keys)?);
        if !reader.has_more(end)? {
            return Ok(());
        }
    }
}

/// Reads a value of any kind. If it is an object, returns the values of these keys.
fn values_of<'a, const N: usize>(
    reader: &mut Reader<'a>,
    keys: [&str; N],
) -> Result<[Option<&'a str>; N], SyntaxError> {
    let mut values = [None; N];
    if reader.peek()? != b'{' {
        reader.skip()?;
        return Ok(values);
    }
    reader.bump();
    if reader.consume(b'}')? {
        return Ok(values);
    }
    loop {
        let name = reader.key()?.value;
        reader.colon()?;
        let text = reader.raw_value()?;
        for (key, value) in keys.iter().zip(&mut values) {
            if name == *key {
                *value = Some(text);
            }
        }
        if !reader.has_more(b'}')? {
            return Ok(values);
        }
    }
}
