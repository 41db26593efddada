//! What an injected fault does to the body of a response.

use openapi_sdk_runtime::{Bytes, Json, JsonKind};

use super::InjectedFault;
use crate::response::Response;
use crate::response::response_body::BodyStep;

/// Applies a fault to the body of a response.
pub(crate) fn with_fault(response: Response, fault: Option<&InjectedFault>) -> Response {
    let data = |steps: &[BodyStep]| -> Bytes {
        let mut all = Vec::new();
        for step in steps {
            if let BodyStep::Data(bytes) = step {
                all.extend_from_slice(bytes);
            }
        }
        Bytes::from(all)
    };
    let halves = |steps: &[BodyStep]| {
        let mut first = data(steps);
        let second = first.split_off(first.len() / 2);
        (BodyStep::Data(first), BodyStep::Data(second))
    };
    let body = match fault {
        Some(InjectedFault::ConnectionReset) => {
            vec![halves(&response.body).0, BodyStep::Disconnect]
        }
        Some(InjectedFault::Truncated) => vec![halves(&response.body).0],
        Some(InjectedFault::Slow(delay)) => {
            let (first, second) = halves(&response.body);
            let pause = BodyStep::Pause(*delay);
            vec![pause.clone(), first, pause, second]
        }
        Some(InjectedFault::WrongType) => {
            vec![BodyStep::Data(with_wrong_type(&data(&response.body)))]
        }
        Some(
            InjectedFault::TooManyRequests { .. }
            | InjectedFault::Status(_)
            | InjectedFault::ConnectionRefused
            | InjectedFault::ResponseLost
            | InjectedFault::NotFound
            | InjectedFault::RepeatedPage
            | InjectedFault::ShiftedPage,
        )
        | None => response.body,
    };
    Response { body, ..response }
}

/// Replaces the first value of a JSON body by a boolean.
fn with_wrong_type(body: &[u8]) -> Bytes {
    let json = Json::from_bytes(body).unwrap_or_default();
    match json.entries().first() {
        Some((key, _)) if json.kind() == JsonKind::Object => {
            json.with(key, true).into_json().into()
        }
        Some(_) | None => Bytes::from_static(b"true"),
    }
}
