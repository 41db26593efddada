//! The fake: its responses, state and virtual time.

mod contents;
mod responses;
mod state;
mod virtual_time;
