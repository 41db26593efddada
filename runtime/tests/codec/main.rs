//! What values become of bodies, and back: coercion, absence, unions, limits.

#[path = "../support/mod.rs"]
mod support;

mod absent_values;
mod codec;
mod codec_unions;
mod decode_limits;
mod decoding;
mod json_syntax;
mod large_bodies;
mod media_types;
mod records;
mod scalar_coercion;
mod third_party_types;
