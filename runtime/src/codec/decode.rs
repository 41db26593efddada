//! Decoding knows a whole body: its value, its drift, and what of it no description names.

use super::drift::{Drift, Note};
use super::fault::Fault;
use super::json::Json;
use super::locate::pointers;
use super::reader::Reader;
use super::slot::{JsonCodec, ReadOutcome};
use super::writer::encode;

/// A decoded body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value.
    pub value: T,
    /// Where the body departs from its description, in order of the body.
    pub drift: Vec<Drift>,
    /// JSON pointers of the values whose key the description does not name.
    pub unknown: Vec<String>,
    /// The source, where the value alone does not give it back, and what the value gives instead.
    kept: Option<(Json, String)>,
}

impl<T: JsonCodec> Decoded<T> {
    /// The body as JSON, with everything that was in its source.
    pub fn encode(&self) -> String {
        let text = encode(&self.value);
        match &self.kept {
            Some((source, echo)) if *echo == text => source.as_str().to_owned(),
            _ => text,
        }
    }
}

/// Decodes a JSON body.
///
/// Fails only where the bytes are not JSON. Any other surprise is in [`Decoded::drift`], and
/// [`encode`](crate::encode) writes the surprising value back as it came.
pub fn decode<T: JsonCodec>(bytes: &[u8]) -> Result<Decoded<T>, Fault> {
    let mut value = T::empty();
    let (source, drift, unknown) = take(&mut value, bytes)?;
    let kept = source.map(|source| (source, encode(&value)));
    Ok(Decoded {
        value,
        drift,
        unknown,
        kept,
    })
}

/// What a body became: its source where the value alone does not give it back, drift, and what is unknown.
type Taken = (Option<Json>, Vec<Drift>, Vec<String>);

fn take(value: &mut dyn JsonCodec, bytes: &[u8]) -> Result<Taken, Fault> {
    let mut reader = Reader::new(bytes)?;
    let source = match body(value, &mut reader)? {
        ReadOutcome::Whole => None,
        ReadOutcome::Null | ReadOutcome::Partial | ReadOutcome::Misfit => {
            Some(Json::trusted(reader.text().trim()))
        }
    };
    let (drift, unknown) = report(reader.text(), std::mem::take(&mut reader.notes), true);
    Ok((source, drift, unknown))
}

/// A body through a value and back: what it is written as, its drift, and what of it is unknown.
pub(crate) fn trip(
    value: &mut dyn JsonCodec,
    bytes: &[u8],
) -> Result<(String, Vec<Drift>, Vec<String>), Fault> {
    let (source, drift, unknown) = take(value, bytes)?;
    let text = source.map_or_else(|| encode(value), Json::into_string);
    Ok((text, drift, unknown))
}

/// Fills a value from a body where only drift matters beside it.
pub(crate) fn fill(value: &mut dyn JsonCodec, bytes: &[u8]) -> Result<Vec<Drift>, Fault> {
    fit(value, bytes).map(|(_, drift)| drift)
}

/// Fills a value and says how well that went.
pub(crate) fn fit(
    value: &mut dyn JsonCodec,
    bytes: &[u8],
) -> Result<(ReadOutcome, Vec<Drift>), Fault> {
    let mut reader = Reader::new(bytes)?;
    let fit = body(value, &mut reader)?;
    let (drift, _) = report(reader.text(), std::mem::take(&mut reader.notes), false);
    Ok((fit, drift))
}

fn body(value: &mut dyn JsonCodec, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
    let fit = value.read(reader)?;
    if fit == ReadOutcome::Misfit {
        value.clear();
    }
    reader.finish()?;
    Ok(fit)
}

/// The notes as drift and as pointers of what is unknown.
fn report(text: &str, mut notes: Vec<Note>, unknown: bool) -> (Vec<Drift>, Vec<String>) {
    if !unknown {
        notes.retain(|note| note.is_drift());
    }
    if notes.is_empty() {
        return (Vec::new(), Vec::new());
    }
    notes.sort_by_key(|note| note.at);
    let starts: Vec<usize> = notes.iter().map(|note| note.at).collect();
    let (mut drift, mut unknown) = (Vec::new(), Vec::new());
    for (note, pointer) in notes.into_iter().zip(pointers(text, &starts)) {
        if note.is_drift() {
            drift.push(note.drift(text, pointer));
        } else {
            unknown.push(pointer);
        }
    }
    (drift, unknown)
}
