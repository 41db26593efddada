pub(crate) mod accumulator;
pub(crate) mod event_stream;
pub(crate) mod sse;

pub use accumulator::StreamAccumulator;
pub use event_stream::EventStream;
