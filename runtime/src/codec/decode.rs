//! Decoding: from JSON text to a typed value, its drift and its unknown keys.

use super::body_direction::BodyDirection;
use super::drift::{Drift, DriftList};
use super::encode::encode;
use super::json_codec::JsonCodec;
use super::text::limits::DecodeLimits;
use super::text::note::{Note, Notes};
use super::text::pointer::pointers_at;
use super::text::read_outcome::ReadOutcome;
use super::text::reader::{Reader, without_byte_order_mark};
use super::text::syntax_error::SyntaxError;
use super::values::json::Json;

/// A decoded body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The typed value.
    pub value: T,
    /// Where the body departs from the API description: the first 1,000 places, in the order of the body.
    pub drift: Vec<Drift>,
    /// The number of all places where the body departs from the API description.
    pub drift_count: usize,
    /// The JSON pointers of the values whose keys the API description does not mention: the first 1,000, in the order of
    /// the body.
    pub unknown: Vec<String>,
    /// The number of all values whose keys the API description does not mention.
    pub unknown_count: usize,
    /// The source, if encoding the value does not give it back.
    source: Option<SourceJson>,
}

#[derive(Clone, Debug)]
struct SourceJson {
    json: Json,
    /// What the value encoded to when it was decoded, which shows whether it was changed since.
    encoded: String,
}

impl<T: JsonCodec> Decoded<T> {
    /// Encodes the body as JSON. Unless the value was changed, this is the source without loss.
    pub fn encode(&self) -> String {
        let text = encode(&self.value);
        match &self.source {
            Some(source) if source.encoded == text => source.json.as_json().to_owned(),
            _ => text,
        }
    }
}

/// Decodes a JSON body.
///
/// Fails only if the bytes are not JSON, or if the value would take more than 256 MiB of memory or four times the size of
/// the body, whichever is more. If a value departs from the API description, this is reported in [`Decoded::drift`], and
/// [`encode`] writes the value back as it was received. Fields that only the caller sets may be missing.
pub fn decode<T: JsonCodec>(bytes: &[u8]) -> Result<Decoded<T>, SyntaxError> {
    decode_body(bytes, BodyDirection::Response)
}

/// Decodes the JSON body of a request, from which the fields that only the server sets may be missing.
///
/// Fails as [`decode`] does.
pub fn decode_request<T: JsonCodec>(bytes: &[u8]) -> Result<Decoded<T>, SyntaxError> {
    decode_body(bytes, BodyDirection::Request)
}

fn decode_body<T: JsonCodec>(
    bytes: &[u8],
    direction: BodyDirection,
) -> Result<Decoded<T>, SyntaxError> {
    let mut value = T::empty();
    let body = read_with_source(&mut value, bytes, direction)?;
    let source = body.source.map(|json| SourceJson {
        json,
        encoded: encode(&value),
    });
    Ok(Decoded {
        value,
        drift: body.drift.listed,
        drift_count: body.drift.count,
        unknown: body.unknown,
        unknown_count: body.unknown_count,
        source,
    })
}

/// The body of a round trip, and what was found on the way.
pub(crate) struct RoundTripBody {
    pub(crate) text: String,
    pub(crate) drift: DriftList,
    pub(crate) unknown: Vec<String>,
    pub(crate) unknown_count: usize,
}

/// Decodes a body into a value and encodes that value again.
pub(crate) fn round_trip(
    value: &mut dyn JsonCodec,
    bytes: &[u8],
    direction: BodyDirection,
) -> Result<RoundTripBody, SyntaxError> {
    let body = read_with_source(value, bytes, direction)?;
    Ok(RoundTripBody {
        text: body.source.map_or_else(|| encode(value), Json::into_json),
        drift: body.drift,
        unknown: body.unknown,
        unknown_count: body.unknown_count,
    })
}

/// What decoding a body into a value found.
pub(crate) struct DecodeReport {
    /// How much of the body the value could hold.
    pub(crate) outcome: ReadOutcome,
    pub(crate) drift: DriftList,
    /// How many elements the counted array or object has, if a type read it.
    pub(crate) element_count: Option<usize>,
}

/// Decodes a body into a value. Counts the elements of the array or object at the offset `counted`, if there is one.
pub(crate) fn decode_into(
    value: &mut dyn JsonCodec,
    text: &str,
    limits: DecodeLimits<'_>,
    counted: Option<usize>,
) -> Result<DecodeReport, SyntaxError> {
    let mut reader = Reader::new(text).with_limits(limits);
    reader.counted = counted;
    let outcome = read_body(value, &mut reader)?;
    let (drift, _) = report(text, std::mem::take(&mut reader.notes), Report::Drift);
    Ok(DecodeReport {
        outcome,
        drift,
        element_count: reader.element_count,
    })
}

/// The memory that a value may take if nobody set a limit, in bytes.
const DEFAULT_MEMORY_LIMIT: usize = 256 << 20;

/// What reading a body gives besides the value.
struct Body {
    /// The source, if encoding the value does not give it back.
    source: Option<Json>,
    drift: DriftList,
    unknown: Vec<String>,
    unknown_count: usize,
}

fn read_with_source(
    value: &mut dyn JsonCodec,
    bytes: &[u8],
    direction: BodyDirection,
) -> Result<Body, SyntaxError> {
    let limits = DecodeLimits {
        memory: DEFAULT_MEMORY_LIMIT.max(bytes.len().saturating_mul(4)),
        ..DecodeLimits::NONE
    };
    let mut reader = Reader::from_utf8(bytes)?.with_limits(limits);
    reader.direction = direction;
    let source = match read_body(value, &mut reader)? {
        ReadOutcome::Lossless => None,
        ReadOutcome::Null | ReadOutcome::Lossy | ReadOutcome::Mismatch => Some(Json::from_checked(
            without_byte_order_mark(reader.text()).trim(),
        )),
    };
    let notes = std::mem::take(&mut reader.notes);
    let unknown_count = notes.counts().unknown;
    let (drift, unknown) = report(reader.text(), notes, Report::DriftAndUnknown);
    Ok(Body {
        source,
        drift,
        unknown,
        unknown_count,
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

/// Which notes are reported.
#[derive(PartialEq)]
enum Report {
    Drift,
    DriftAndUnknown,
}

/// Turns notes into drift and the JSON pointers of unknown keys.
fn report(text: &str, notes: Notes, report: Report) -> (DriftList, Vec<String>) {
    // Most bodies depart in nothing.
    if notes.is_empty() {
        return (DriftList::default(), Vec::new());
    }
    let count = notes.counts().drift;
    let (drift, mut unknown) = notes.sorted();
    if report == Report::Drift {
        unknown.clear();
    }
    let pointers = |notes: &[Note]| {
        let offsets: Vec<usize> = notes.iter().map(|note| note.offset).collect();
        if offsets.is_empty() {
            return Vec::new();
        }
        pointers_at(text, &offsets)
    };
    let unknown = pointers(&unknown);
    let places = pointers(&drift);
    let listed = drift.into_iter().zip(places);
    let listed = listed.map(|(note, pointer)| Drift::from_note(note, text, pointer));
    let listed = listed.collect();
    (DriftList { listed, count }, unknown)
}
