//! Round trips of JSON bodies through the types of the SDK: decode and encode again.

use digitalocean_sdk::{
    Json, bodies,
    runtime::{BodyCodec, BodyRegistry, RoundTrip},
};
use std::collections::HashMap;

/// The body types of all operations, by operation ID.
pub struct RoundTrips(HashMap<&'static str, &'static BodyRegistry>);

/// A part of an operation that has a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyPart {
    /// The request body.
    Request,
    /// The response with this status. A number below 10 is a class, such as 4 for 4XX; 0 is `default`.
    Response(u16),
    /// The payload of an event.
    Event,
}

impl BodyPart {
    /// Parses the name of a part: `request`, `response 200`, `response 4XX`, `response default` or `event`.
    pub fn parse(text: &str) -> Option<BodyPart> {
        match text.split_once(' ') {
            None if text == "request" => Some(BodyPart::Request),
            None if text == "event" => Some(BodyPart::Event),
            Some(("response", "default")) => Some(BodyPart::Response(0)),
            Some(("response", status)) => {
                let class = status.strip_suffix("XX").or(status.strip_suffix("xx"));
                let (digits, least) = (
                    class.unwrap_or(status),
                    if class.is_some() { 1 } else { 100 },
                );
                let number = digits.parse().ok()?;
                (least..least * 10)
                    .contains(&number)
                    .then_some(BodyPart::Response(number))
            }
            _ => None,
        }
    }
}

impl Default for RoundTrips {
    fn default() -> Self {
        Self(
            bodies()
                .map(|bodies| (bodies.operation.id, bodies))
                .collect(),
        )
    }
}

impl RoundTrips {
    /// The body types of an operation.
    pub fn bodies(&self, operation: &str) -> Option<&'static BodyRegistry> {
        self.0.get(operation).copied()
    }

    /// The codec of a part, or why there is none.
    pub fn codec(&self, operation: &str, part: BodyPart) -> Result<BodyCodec, String> {
        let bodies = self
            .bodies(operation)
            .ok_or_else(|| format!("there is no operation `{operation}`"))?;
        let found = match part {
            BodyPart::Request => bodies.request,
            BodyPart::Event => bodies.events,
            BodyPart::Response(status) => response(bodies, status),
        };
        found.ok_or_else(|| format!("`{operation}` has no JSON there: {part:?}"))
    }

    /// Decodes a body as the type of a part and encodes it again.
    pub fn trip(&self, operation: &str, part: BodyPart, body: &str) -> Result<RoundTrip, String> {
        let trip = self.codec(operation, part)?.round_trip(body.as_bytes());
        trip.map_err(|fault| fault.to_string())
    }

    /// Answers a line `{"operation": .., "part": .., "body": ..}` with one line of JSON.
    pub fn answer(&self, line: &[u8]) -> String {
        match self.told(line) {
            Ok(trip) => format!(
                r#"{{"ok":true,"body":{},"unknown":{},"drift":{}}}"#,
                trip.body,
                Json::from(trip.unknown),
                Json::array(trip.drift.iter().map(|drift| Json::object([
                    ("pointer", drift.pointer.as_str()),
                    ("expected", drift.expected),
                    ("got", drift.got),
                ])))
            ),
            Err(why) => format!(r#"{{"error":{}}}"#, Json::from(why)),
        }
    }

    fn told(&self, line: &[u8]) -> Result<RoundTrip, String> {
        let line =
            Json::from_bytes(line).map_err(|fault| format!("the line is not JSON: {fault}"))?;
        let (mut operation, mut part, mut body) = (None, None, None);
        for (key, value) in line.entries() {
            match key.as_str() {
                "operation" => operation = value.string(),
                "part" => part = value.string(),
                "body" => body = Some(value),
                _ => {}
            }
        }
        let operation = operation.ok_or("the line names no `operation`")?;
        let part = part.ok_or("the line names no `part`")?;
        let body = body.ok_or("the line has no `body`")?;
        let place = BodyPart::parse(&part).ok_or_else(|| {
            format!(
                "no part is called `{part}`; there are `request`, `response STATUS` and `event`"
            )
        })?;
        self.trip(&operation, place, body.as_json())
    }
}

/// The codec of a response, chosen as the client chooses it: by status, then by class of statuses. An undescribed success
/// status decodes as a described one; any other status decodes as `default`.
fn response(bodies: &BodyRegistry, status: u16) -> Option<BodyCodec> {
    let find = |list: &[(&[u16], BodyCodec)], wanted: u16| {
        let found = list.iter().find(|(statuses, _)| statuses.contains(&wanted));
        found.map(|(_, codec)| *codec)
    };
    let any = |wanted| find(bodies.responses, wanted).or_else(|| find(bodies.errors, wanted));
    // The response is described but is not JSON.
    let bare = |wanted| {
        bodies
            .operation
            .responses
            .iter()
            .any(|response| response.status == wanted)
    };
    let described = any(status).or_else(|| {
        if bare(status) {
            None
        } else {
            any(status / 100)
        }
    });
    if described.is_some() || status < 100 || bare(status) {
        return described;
    }
    let success = (200..300)
        .contains(&status)
        .then(|| bodies.responses.first());
    find(bodies.responses, 0)
        .or(success.flatten().map(|(_, codec)| *codec))
        .or_else(|| find(bodies.errors, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_part_names() {
        let parts = [
            "request",
            "event",
            "response 200",
            "response 4XX",
            "response default",
        ];
        let found = parts.map(BodyPart::parse);
        let wanted = [
            BodyPart::Request,
            BodyPart::Event,
            BodyPart::Response(200),
            BodyPart::Response(4),
            BodyPart::Response(0),
        ];
        assert_eq!(found, wanted.map(Some));
        for wrong in [
            "",
            "response",
            "response",
            "response 20",
            "response 2000",
            "response -1",
            "response 20XX",
            "Request",
        ] {
            assert_eq!(BodyPart::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn answers_every_line_with_a_body_or_an_error() {
        let round_trips = RoundTrips::default();
        let answer = |line: &str| round_trips.answer(line.as_bytes());
        let body = r#"{"account":{"droplet_limit":25.0,"new":null}}"#;
        let line =
            format!(r#"{{"operation": "account_get", "part": "response 200", "body": {body}}}"#);
        let answered = answer(&line);
        assert!(
            answered.starts_with(&format!(
                r#"{{"ok":true,"body":{body},"unknown":["/account/new"]"#
            )),
            "{answered}"
        );
        for (wrong, why) in [
            ("", "not JSON"),
            ("{", "not JSON"),
            ("[]", "no `operation`"),
            (
                r#"{"operation":"x","part":"request","body":1}"#,
                "no operation `x`",
            ),
            (
                r#"{"operation":"account_get","part":"response 200"}"#,
                "no `body`",
            ),
            (
                r#"{"operation":"account_get","part":"response","body":1}"#,
                "no part is called",
            ),
            (
                r#"{"operation":"account_get","part":"request","body":1}"#,
                "no JSON there",
            ),
            (
                r#"{"operation":"droplets_destroy","part":"response 204","body":1}"#,
                "no JSON there",
            ),
        ] {
            let answered = answer(wrong);
            assert!(
                answered.starts_with(r#"{"error":"#) && answered.contains(why),
                "{wrong}: {answered}"
            );
        }
        assert!(round_trips.answer(b"\xff").contains("invalid UTF-8"));
    }

    /// Bodies with scalars of another JSON type than described, and how many departures each has.
    #[test]
    fn scalars_of_another_type_are_sent_back_as_received_and_reported() {
        let round_trips = RoundTrips::default();
        for (operation, body, drift) in [
            ("droplets_get", r#"{"droplet":{"id":"123","name":5}}"#, 2),
            ("genai_get_agent", r#"{"agent":{"k":"12"}}"#, 1),
            ("balance_get", r#"{"month_to_date_balance":23.44}"#, 1),
            (
                "droplets_get",
                r#"{"droplet":{"locked":"true","snapshot_ids":[1,"2",3.5]}}"#,
                3,
            ),
            ("actions_get", r#"{"action":{"id":9223372036854775808}}"#, 1),
            (
                "droplets_get",
                r#"{"droplet":{"memory":"1024","vcpus":1e0,"disk":25.0}}"#,
                3,
            ),
        ] {
            let trip = round_trips.trip(operation, BodyPart::Response(200), body);
            let trip = trip.expect("the body is JSON");
            assert_eq!(trip.body, body);
            let types = trip.drift.iter().filter(|drift| drift.got != "nothing");
            assert_eq!(types.count(), drift, "{body}: {:?}", trip.drift);
        }
    }

    /// Bodies that become far more than they are: the departures are bounded, and so is the memory of the value.
    #[test]
    fn departures_of_hostile_bodies_are_bounded_and_counted() {
        let round_trips = RoundTrips::default();
        let trip = |operation: &str, body: &str| {
            round_trips.trip(operation, BodyPart::Response(200), body)
        };
        let wrong = vec!["1"; 3000].join(",");
        let body = format!(
            r#"{{"tier_coverage":{{"{}":{{"resources":[{wrong}]}}}}}}"#,
            "K".repeat(1_000_000)
        );
        let found = trip("security_list_settings", &body).expect("the body is JSON");
        assert!(found.drift_count >= 3000 && found.drift.len() <= 1000);
        let pointers = found.drift.iter().map(|drift| drift.pointer.len());
        assert!(pointers.sum::<usize>() < 2_000_000);
        assert_eq!(found.body.len(), body.len());

        let body = format!(r#"{{"droplets":[{}]}}"#, vec!["{}"; 1_000_000].join(","));
        let error = trip("droplets_list", &body).expect_err("the value takes too much memory");
        assert!(error.contains("memory limit"), "{error}");
    }

    #[test]
    fn undescribed_statuses_fall_back_to_a_described_one() {
        let round_trips = RoundTrips::default();
        let name = |operation, status| {
            round_trips
                .codec(operation, BodyPart::Response(status))
                .map(|codec| codec.name())
        };
        assert_eq!(name("droplets_get", 201), name("droplets_get", 200));
        assert_eq!(name("droplets_get", 418), name("droplets_get", 0));
        assert_ne!(name("droplets_get", 200), name("droplets_get", 0));
    }
}
