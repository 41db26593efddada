//! The body types of each operation, for tools that process bodies of any operation.

use std::fmt;

use crate::codec::{BodyDirection, Drift, JsonCodec, SyntaxError, encode_request, round_trip};
use crate::operation::operation::Operation;

/// The types of an operation's JSON bodies. Bodies that are empty, text or bytes have no entry.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct BodyRegistry {
    /// The operation.
    pub operation: &'static Operation,
    /// The type of the request body.
    pub request: Option<BodyCodec>,
    /// The types of successful responses, each with its statuses. A status below 10 is a class, such as 2 for every 2xx
    /// status, and 0 is any status.
    pub responses: &'static [(&'static [u16], BodyCodec)],
    /// The types of unsuccessful responses, each with its statuses.
    pub errors: &'static [(&'static [u16], BodyCodec)],
    /// The type of the events of a streaming response.
    pub events: Option<BodyCodec>,
}

impl BodyRegistry {
    /// Used by the macro `bodies!`.
    #[doc(hidden)]
    pub const fn new(
        operation: &'static Operation,
        request: Option<BodyCodec>,
        responses: &'static [(&'static [u16], BodyCodec)],
        errors: &'static [(&'static [u16], BodyCodec)],
        events: Option<BodyCodec>,
    ) -> Self {
        Self {
            operation,
            request,
            responses,
            errors,
            events,
        }
    }
}

/// Decodes and encodes bodies of one type.
#[derive(Clone, Copy)]
pub struct BodyCodec {
    empty: fn() -> Box<dyn JsonCodec>,
    name: fn() -> &'static str,
    direction: BodyDirection,
}

/// The result of decoding a body and encoding the value again.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoundTrip {
    /// The encoded value, including everything that the type does not describe.
    pub body: String,
    /// JSON pointers to values whose key the type does not describe: the first 1,000.
    pub unknown: Vec<String>,
    /// The number of all values whose key the type does not describe.
    pub unknown_count: usize,
    /// Where the body departs from the API's description: the first 1,000 places.
    pub drift: Vec<Drift>,
    /// The number of all places where the body departs from the API's description.
    pub drift_count: usize,
}

impl BodyCodec {
    /// The codec of a type.
    pub const fn of<T: JsonCodec + 'static>() -> Self {
        Self {
            empty: || Box::new(T::empty()),
            name: std::any::type_name::<T>,
            direction: BodyDirection::Response,
        }
    }

    /// The codec of a type for request bodies, from which the fields that only the server sets may be missing.
    pub const fn of_request<T: JsonCodec + 'static>() -> Self {
        Self {
            direction: BodyDirection::Request,
            ..Self::of::<T>()
        }
    }

    /// Decodes a body and encodes the value again.
    ///
    /// # Errors
    ///
    /// Fails only if the bytes are not valid JSON.
    pub fn round_trip(&self, bytes: &[u8]) -> Result<RoundTrip, SyntaxError> {
        let found = round_trip((self.empty)().as_mut(), bytes, self.direction)?;
        Ok(RoundTrip {
            body: found.text,
            unknown: found.unknown,
            unknown_count: found.unknown_count,
            drift: found.drift.listed,
            drift_count: found.drift.count,
        })
    }

    /// Decodes a body and encodes the value as a request body, without read-only fields.
    ///
    /// # Errors
    ///
    /// Fails only if the bytes are not valid JSON.
    pub fn encode_request(&self, bytes: &[u8]) -> Result<String, SyntaxError> {
        let mut value = (self.empty)();
        round_trip(value.as_mut(), bytes, BodyDirection::Request)?;
        Ok(encode_request(value.as_ref()))
    }

    /// Decodes a body and formats the value with `Debug`. Secrets are omitted, and JSON of an unknown form is shown by
    /// its size.
    ///
    /// # Errors
    ///
    /// Fails only if the bytes are not valid JSON.
    pub fn debug(&self, bytes: &[u8]) -> Result<String, SyntaxError> {
        let mut value = (self.empty)();
        round_trip(value.as_mut(), bytes, BodyDirection::Request)?;
        Ok(format!("{value:?}"))
    }

    /// The path of the type, for messages.
    pub fn name(&self) -> &'static str {
        (self.name)()
    }
}

impl fmt::Debug for BodyCodec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BodyCodec({})", self.name())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::operation::Method;

    static LIST: Operation = Operation::new("list", Method::Get, "/");

    crate::bodies!(BODIES {
        LIST { 200 201: Vec<i64>, event: bool, } else { 404: String, 5 0: BTreeMap<String, i64>, },
        self::LIST { request: Option<String>, } else {},
    });

    #[test]
    fn macro_lists_all_body_types() {
        let [first, second] = BODIES else {
            panic!("expected two operations");
        };
        type Types = [(&'static [u16], BodyCodec)];
        let statuses = |list: &Types| list.iter().map(|(statuses, _)| *statuses).collect();
        let found: [Vec<&[u16]>; 2] = [statuses(first.responses), statuses(first.errors)];
        assert_eq!(found, [vec![&[200, 201][..]], vec![&[404], &[5, 0]]]);
        assert!(first.request.is_none() && first.events.is_some());
        assert!(second.request.is_some() && second.events.is_none());
        assert_eq!(second.operation.id, "list");
    }

    #[test]
    fn round_trip_keeps_the_body_and_reports_drift() {
        let codec = BodyCodec::of::<Vec<i64>>();
        let result = codec.round_trip(b" [1, \"2\"] ").expect("valid JSON");
        assert_eq!(result.body, "[1, \"2\"]");
        assert_eq!(result.drift.len(), 1);
        assert_eq!(result.drift[0].pointer, "/1");
        assert!(codec.round_trip(b"[1,").is_err());
        assert_eq!(codec.debug(b"[1, 2]").as_deref(), Ok("[1, 2]"));
    }
}
