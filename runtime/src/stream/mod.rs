//! Event streams: parsing server-sent events, decoding them, and accumulating them into a whole response.

mod accumulator;
mod completion;
mod event_decoder;
mod event_stream;
mod event_timer;
mod key_finder;
mod node;
mod sse;

pub use accumulator::StreamAccumulator;
pub use event_stream::EventStream;
