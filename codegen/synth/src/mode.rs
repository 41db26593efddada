//! What kind of value to generate: how complete it is, and which side of the API sends it.

use ir::Flow;

/// How complete and how unusual a generated value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Only required fields, with typical values.
    Minimal,
    /// Every allowed field, with typical values.
    Full,
    /// Anything the type allows: nulls, values at their bounds, unusual strings.
    Random,
}

/// Which side of the API sends a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Sent by the client, without fields that only responses have.
    Request,
    /// Sent by the server, without fields that only requests have.
    Response,
}

impl Direction {
    /// Whether a field with this flow is part of a value sent in this direction.
    pub fn includes(self, flow: Flow) -> bool {
        match (self, flow) {
            (_, Flow::Both)
            | (Direction::Request, Flow::Request)
            | (Direction::Response, Flow::Response) => true,
            (Direction::Request, Flow::Response) | (Direction::Response, Flow::Request) => false,
        }
    }
}
