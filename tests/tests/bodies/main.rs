//! JSON bodies come through the types of the SDK unchanged: recorded, published and synthesized ones.

mod recorded_responses;
mod round_trip;
mod synthesized_values;
mod upstream_examples;
