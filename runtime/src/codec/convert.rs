//! Conversion: from one record to another, by the keys that both have.

use super::encode::encode;
use super::json_codec::JsonCodec;
use super::text::read_outcome::ReadOutcome;
use super::text::reader::Reader;

/// The record of another type with the same values. Keys for which that type has no field are left out at every level, and
/// so are nulls of optional fields.
#[doc(hidden)]
pub fn convert_record<T: JsonCodec>(from: &dyn JsonCodec) -> T {
    let text = encode(from);
    let mut reader = Reader::new(&text);
    reader.drops_unknown = true;
    let mut to = T::empty();
    match to.read(&mut reader) {
        Ok(ReadOutcome::Lossless | ReadOutcome::Lossy) => {}
        Ok(ReadOutcome::Null | ReadOutcome::Mismatch) | Err(_) => to.clear(),
    }
    to
}
