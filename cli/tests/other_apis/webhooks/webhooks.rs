//! Verifies and decodes webhooks.

use garden_with_webhooks_sdk::{
    Json,
    runtime::{
        SecretEncoding, SignatureEncoding, SignatureTimestamp, SignedPart, WebhookError,
        WebhookSignature,
        http::{HeaderMap, HeaderName, HeaderValue},
    },
    webhook_events,
};
use std::{
    env, fs,
    time::{Duration, UNIX_EPOCH},
};

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let pairs = pairs.iter().map(|(name, value)| {
        let name: HeaderName = name.parse().expect("the name is valid");
        let value = HeaderValue::from_str(value).expect("the value is valid");
        (name, value)
    });
    pairs.collect()
}

fn result(found: Result<String, WebhookError>) -> String {
    let error = match found {
        Ok(name) => return format!("ok {name}").trim_end().to_owned(),
        Err(error) => error,
    };
    println!("MESSAGE {error} {error:?}");
    let reason = match error {
        WebhookError::Secret(_) => "secret",
        WebhookError::Signature(_) => "signature",
        WebhookError::Timestamp(_) => "timestamp",
        WebhookError::Body(_) => "body",
        _ => "another reason",
    };
    reason.to_owned()
}

/// A request of the file: its name, body, headers and secret.
fn request(one: &Json) -> (String, String, HeaderMap, String) {
    let text = |key: &str| one.get(key).and_then(|text| text.string());
    let text = |key| text(key).unwrap_or_default();
    let all = one.get("headers").expect("a request has headers");
    let signature = all.get("x-garden-signature").and_then(|text| text.string());
    let signature = signature
        .as_deref()
        .map(|text| ("x-garden-signature", text));
    let pairs: Vec<(&str, &str)> = signature.into_iter().collect();
    (text("name"), text("body"), headers(&pairs), text("secret"))
}

#[test]
fn webhooks() {
    let path = env::var("CASES").expect("the test has cases");
    let document = fs::read(path).expect("the file can be read");
    let document = Json::from_bytes(&document).expect("the file is JSON");
    let cases = document.get("cases").expect("the file has cases").items();
    for one in &cases {
        let (name, body, headers, secret) = request(one);
        if secret.is_empty() {
            continue;
        }
        let plant = webhook_events::plant_grown(body.as_bytes(), &headers, &secret);
        println!("\nCASE {name} {}", result(plant.map(|plant| plant.name)));
    }
    let (_, body, headers, _) = request(&document.get("beds").expect("the file has beds"));
    let body = body.as_bytes();
    let secret = webhook_events::SIGNATURE.secret_from_env();
    let secret = secret.expect("the variable is set");
    let beds = webhook_events::beds_dug(body, &headers, &secret).expect("they are signed");
    webhook_events::verify(body, &headers, &secret).expect("they are signed");
    let rows: Vec<String> = beds.iter().map(|bed| bed.row.to_string()).collect();
    println!("\nBEDS {}", rows.join(" "));
    vectors();
}

fn vectors() {
    const BODY: SignedPart = SignedPart::Body;
    const TIME: SignedPart = SignedPart::Timestamp;
    const DOT: SignedPart = SignedPart::Text(".");
    let hex = WebhookSignature {
        prefix: "sha256=",
        ..WebhookSignature::new("x-hub-signature-256")
    };
    let header = WebhookSignature {
        prefix: "v0=",
        timestamp: Some(SignatureTimestamp::Header("x-slack-request-timestamp")),
        signed: &[SignedPart::Text("v0:"), TIME, SignedPart::Text(":"), BODY],
        ..WebhookSignature::new("x-slack-signature")
    };
    let base64 = WebhookSignature {
        encoding: SignatureEncoding::Base64,
        prefix: "v1,",
        separator: Some(' '),
        timestamp: Some(SignatureTimestamp::Header("webhook-timestamp")),
        signed: &[SignedPart::Header("webhook-id"), DOT, TIME, DOT, BODY],
        secret: SecretEncoding::Base64("whsec_"),
        ..WebhookSignature::new("webhook-signature")
    };
    let hex_headers = [(
        "x-hub-signature-256",
        "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
    )];
    let header_headers = [
        (
            "x-slack-signature",
            "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        ),
        ("x-slack-request-timestamp", "1531420618"),
    ];
    let base64_headers = [
        ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
        ("webhook-timestamp", "1614265330"),
        (
            "webhook-signature",
            "v1,x v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        ),
    ];
    let check = |name: &str,
                 signature: &WebhookSignature,
                 secret: &str,
                 body: &str,
                 pairs: &[(&str, &str)],
                 time: u64| {
        let verify = |body: &str, age: u64| {
            let now = UNIX_EPOCH + Duration::from_secs(time + age);
            let found = signature.verify_at(body.as_bytes(), &headers(pairs), secret, now);
            result(found.map(|()| String::new()))
        };
        println!("\nVECTOR {name} {}", verify(body, 299));
        println!("\nVECTOR {name} changed {}", verify(&format!("{body} "), 0));
        if time > 0 {
            println!("\nVECTOR {name} late {}", verify(body, 301));
        }
    };
    let secret = "It's a Secret to Everybody";
    check("hex", &hex, secret, "Hello, World!", &hex_headers, 0);
    let secret = "8f742231b10e8888abcd99yyyzzz85a5";
    let body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    check(
        "header",
        &header,
        secret,
        body,
        &header_headers,
        1_531_420_618,
    );
    let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    let body = r#"{"test": 2432232314}"#;
    check(
        "base64",
        &base64,
        secret,
        body,
        &base64_headers,
        1_614_265_330,
    );
    for (signature, secret) in [(hex, ""), (base64, "whsec_?")] {
        let found = signature.verify(b"", &HeaderMap::new(), secret);
        assert!(matches!(found, Err(WebhookError::Secret(_))), "{found:?}");
    }
}
