//! Bodies know the type of everything an operation sends and receives, for tools that meet any body of the API.

use std::fmt;

use crate::codec::{Drift, JsonCodec, SyntaxError, encode_request, round_trip};
use crate::operation::Operation;

/// The types of an operation's JSON bodies. A body that is empty, text or bytes has none.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct BodyRegistry {
    /// The operation.
    pub operation: &'static Operation,
    /// What it sends.
    pub request: Option<BodyCodec>,
    /// What it responses, by status; below ten a class of a hundred, and zero for any.
    pub responses: &'static [(u16, BodyCodec)],
    /// What it responses when it fails, by status.
    pub errors: &'static [(u16, BodyCodec)],
    /// What an event of its stream holds.
    pub events: Option<BodyCodec>,
}

impl BodyRegistry {
    /// For the macro.
    #[doc(hidden)]
    pub const fn new(
        operation: &'static Operation,
        request: Option<BodyCodec>,
        responses: &'static [(u16, BodyCodec)],
        errors: &'static [(u16, BodyCodec)],
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

/// A type by what it does with a body.
#[derive(Clone, Copy)]
pub struct BodyCodec {
    empty: fn() -> Box<dyn JsonCodec>,
    name: fn() -> &'static str,
}

/// A body on its way through a type and back.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoundTrip {
    /// What the value is written as, with everything that was in its source.
    pub body: String,
    /// JSON pointers of the values whose key the description does not name.
    pub unknown: Vec<String>,
    /// Where the body departs from its description.
    pub drift: Vec<Drift>,
}

impl BodyCodec {
    /// The codec of a type.
    pub const fn of<T: JsonCodec + 'static>() -> Self {
        Self {
            empty: || Box::new(T::empty()),
            name: std::any::type_name::<T>,
        }
    }

    /// Decodes a body and encodes the value again. Fails only where the bytes are not JSON.
    pub fn trip(&self, bytes: &[u8]) -> Result<RoundTrip, SyntaxError> {
        let (body, drift, unknown) = round_trip((self.empty)().as_mut(), bytes)?;
        Ok(RoundTrip {
            body,
            unknown,
            drift,
        })
    }

    /// Decodes a body and encodes the value as it is sent: without what only the server says.
    pub fn sent(&self, bytes: &[u8]) -> Result<String, SyntaxError> {
        let mut value = (self.empty)();
        round_trip(value.as_mut(), bytes)?;
        Ok(encode_request(value.as_ref()))
    }

    /// How the value of a body shows in `Debug`: without secrets, and JSON of no known arm by its size.
    pub fn debug(&self, bytes: &[u8]) -> Result<String, SyntaxError> {
        let mut value = (self.empty)();
        round_trip(value.as_mut(), bytes)?;
        Ok(format!("{value:?}"))
    }

    /// The path of the type, for messages.
    pub fn name(&self) -> &'static str {
        (self.name)()
    }
}

impl fmt::Debug for BodyCodec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Codec({})", self.name())
    }
}

/// Lists the bodies of operations: `bodies!(BODIES { LIST { 200: Droplets } else { 401 404: Problem }, })`. What is sent
/// stands first, as `request: Droplet`, and what an event holds last, as `event: Chunk`.
#[doc(hidden)]
#[macro_export]
macro_rules! bodies {
    ($name:ident { $(
        $operation:path {
            $(request: $request:ty,)?
            $($($status:literal)+: $response:ty,)*
            $(event: $event:ty,)?
        } else {
            $($($failure:literal)+: $error:ty,)*
        }
    ),* $(,)? }) => {
        pub(crate) static $name: &[$crate::BodyRegistry] = &[$(
            $crate::BodyRegistry::new(
                &$operation,
                $crate::bodies!(@maybe $($request)?),
                &[$($(($status, $crate::BodyCodec::of::<$response>()),)+)*],
                &[$($(($failure, $crate::BodyCodec::of::<$error>()),)+)*],
                $crate::bodies!(@maybe $($event)?),
            )
        ),*];
    };
    (@maybe) => { ::core::option::Option::None };
    (@maybe $of:ty) => { ::core::option::Option::Some($crate::BodyCodec::of::<$of>()) };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Method;
    use std::collections::BTreeMap;

    static LIST: Operation = Operation::new("list", Method::Get, "/");

    bodies!(BODIES {
        LIST { 200 201: Vec<i64>, event: bool, } else { 404: String, 5 0: BTreeMap<String, i64>, },
        self::LIST { request: Option<String>, } else {},
    });

    #[test]
    fn the_table_says_what_it_was_told() {
        let [first, second] = BODIES else {
            panic!("two operations were listed");
        };
        let statuses = |list: &[(u16, BodyCodec)]| list.iter().map(|(status, _)| *status).collect();
        let found: [Vec<u16>; 2] = [statuses(first.responses), statuses(first.errors)];
        assert_eq!(found, [vec![200, 201], vec![404, 5, 0]]);
        assert!(first.request.is_none() && first.events.is_some());
        assert!(second.request.is_some() && second.events.is_none());
        assert_eq!(second.operation.id, "list");
    }

    #[test]
    fn a_trip_gives_back_what_it_took() {
        let codec = BodyCodec::of::<Vec<i64>>();
        let trip = codec.trip(b" [1, \"2\"] ").expect("it is JSON");
        assert_eq!(trip.body, "[1, \"2\"]");
        assert_eq!(trip.drift.len(), 1);
        assert_eq!(trip.drift[0].pointer, "/1");
        assert!(codec.trip(b"[1,").is_err());
        assert_eq!(codec.debug(b"[1, 2]").as_deref(), Ok("[1, 2]"));
    }
}
