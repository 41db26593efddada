//! Streams of events, their end and what they add up to.

#[path = "../support/mod.rs"]
mod support;

#[cfg(all(feature = "reqwest", feature = "blocking"))]
mod event_timeout;
mod stream_accumulator;
mod stream_end;
#[cfg(all(feature = "reqwest", feature = "blocking"))]
mod streaming_bodies;
