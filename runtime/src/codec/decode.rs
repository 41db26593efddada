//! Decoding: from JSON text to a typed value, its drift and its unknown keys.

use super::drift::{Drift, VALUE_FROM_SERVER};
use super::encode::encode;
use super::json_codec::JsonCodec;
use super::text::note::Note;
use super::text::pointer::pointers_at;
use super::text::read_outcome::ReadOutcome;
use super::text::reader::Reader;
use super::text::syntax_error::SyntaxError;
use super::values::json::Json;

/// A decoded body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The typed value.
    pub value: T,
    /// Where the body departs from the API description, in the order of the body.
    pub drift: Vec<Drift>,
    /// The JSON pointers of the values whose keys the API description does not mention, in the order of the body.
    pub unknown: Vec<String>,
    /// The source, if encoding the value does not give it back.
    source: Option<Source>,
}

#[derive(Clone, Debug)]
struct Source {
    json: Json,
    /// What the value encoded to when it was decoded, which shows whether it was changed since.
    encoded: String,
}

impl<T: JsonCodec> Decoded<T> {
    /// Encodes the body as JSON. Unless the value was changed, this is the source without loss.
    pub fn encode(&self) -> String {
        let text = encode(&self.value);
        match &self.source {
            Some(source) if source.encoded == text => source.json.as_str().to_owned(),
            _ => text,
        }
    }
}

/// Decodes a JSON body.
///
/// Fails only if the bytes are not JSON. If a value departs from the API description, this is reported in
/// [`Decoded::drift`], and [`encode`] writes the value back as it was received.
pub fn decode<T: JsonCodec>(bytes: &[u8]) -> Result<Decoded<T>, SyntaxError> {
    let mut value = T::empty();
    let body = read_with_source(&mut value, bytes)?;
    let source = body.source.map(|json| Source {
        json,
        encoded: encode(&value),
    });
    Ok(Decoded {
        value,
        drift: body.drift,
        unknown: body.unknown,
        source,
    })
}

/// Decodes the JSON body of a request, from which the fields that only the server sets may be missing.
///
/// Fails only if the bytes are not JSON, as [`decode`] does.
pub fn decode_request<T: JsonCodec>(bytes: &[u8]) -> Result<Decoded<T>, SyntaxError> {
    let mut decoded: Decoded<T> = decode(bytes)?;
    drop_missing_read_only(&mut decoded.drift);
    Ok(decoded)
}

/// Drops the drift of fields that requests omit.
pub(crate) fn drop_missing_read_only(drift: &mut Vec<Drift>) {
    drift.retain(|drift| drift.expected != VALUE_FROM_SERVER);
}

/// Decodes a body into a value and encodes that value again: its JSON text, the drift, and the JSON pointers of the
/// unknown keys.
pub(crate) fn round_trip(
    value: &mut dyn JsonCodec,
    bytes: &[u8],
) -> Result<(String, Vec<Drift>, Vec<String>), SyntaxError> {
    let body = read_with_source(value, bytes)?;
    let text = body.source.map_or_else(|| encode(value), Json::into_string);
    Ok((text, body.drift, body.unknown))
}

/// Decodes a body into a value. Returns how much of the body the value could hold, and the drift.
pub(crate) fn decode_into(
    value: &mut dyn JsonCodec,
    bytes: &[u8],
) -> Result<(ReadOutcome, Vec<Drift>), SyntaxError> {
    let mut reader = Reader::from_utf8(bytes)?;
    let outcome = read_body(value, &mut reader)?;
    let mut notes = std::mem::take(&mut reader.notes);
    notes.retain(|note| note.is_drift());
    let (drift, _) = report(reader.text(), notes);
    Ok((outcome, drift))
}

/// What reading a body gives besides the value.
struct Body {
    /// The source, if encoding the value does not give it back.
    source: Option<Json>,
    drift: Vec<Drift>,
    unknown: Vec<String>,
}

fn read_with_source(value: &mut dyn JsonCodec, bytes: &[u8]) -> Result<Body, SyntaxError> {
    let mut reader = Reader::from_utf8(bytes)?;
    let source = match read_body(value, &mut reader)? {
        ReadOutcome::Lossless => None,
        ReadOutcome::Null | ReadOutcome::Lossy | ReadOutcome::Mismatch => {
            Some(Json::from_checked(reader.text().trim()))
        }
    };
    let notes = std::mem::take(&mut reader.notes);
    let (drift, unknown) = report(reader.text(), notes);
    Ok(Body {
        source,
        drift,
        unknown,
    })
}

fn read_body(
    value: &mut dyn JsonCodec,
    reader: &mut Reader<'_>,
) -> Result<ReadOutcome, SyntaxError> {
    let outcome = value.read(reader)?;
    if outcome == ReadOutcome::Mismatch {
        value.clear();
    }
    reader.finish()?;
    Ok(outcome)
}

/// Turns notes into drift and the JSON pointers of unknown keys.
fn report(text: &str, mut notes: Vec<Note>) -> (Vec<Drift>, Vec<String>) {
    let (mut drift, mut unknown) = (Vec::new(), Vec::new());
    if notes.is_empty() {
        return (drift, unknown);
    }
    notes.sort_by_key(|note| note.offset);
    let offsets: Vec<usize> = notes.iter().map(|note| note.offset).collect();
    for (note, pointer) in notes.into_iter().zip(pointers_at(text, &offsets)) {
        if note.is_drift() {
            drift.push(Drift::from_note(note, text, pointer));
        } else {
            unknown.push(pointer);
        }
    }
    (drift, unknown)
}
