//! Media types: a response of another type than declared is drift, and an error for a strict client.

use crate::support::fake_transport::*;
use openapi_sdk_runtime::{
    Bytes, Client, Error, FromResponse, Json, Method, Operation, RawResponse, Request,
    RequestBuilder, ResponseSpec, Text,
};

static KUBECONFIG: Operation = Operation::new("kubeconfig", Method::Get, "/kubeconfig")
    .responses(&[ResponseSpec::new(200, "application/yaml")]);
static PDF: Operation = Operation::new("pdf", Method::Get, "/pdf")
    .responses(&[ResponseSpec::new(200, "application/pdf")]);
static EITHER: Operation = Operation::new("report", Method::Get, "/report").responses(&[
    ResponseSpec::new(200, "text/csv"),
    ResponseSpec::new(200, "application/json"),
]);

fn client(media_type: &str, body: &str, strict: bool) -> Client {
    let fake = FakeTransport::default();
    fake.respond(200, &[("content-type", media_type)], body);
    fake.build(crate::support::service::builder().token("t").strict(strict))
}

#[tokio::test]
async fn html_in_place_of_a_file_is_drift_and_an_error_for_a_strict_client() {
    let html = ("text/html; charset=utf-8", "<html>login</html>");
    for operation in [&KUBECONFIG, &PDF, &CSV] {
        let declared = operation.responses[0].media_type;
        let drift = format!("the body: expected {declared}, got text/html");
        let lenient = client(html.0, html.1, false);
        let text = RequestBuilder::<Text>::new(&lenient, operation).await;
        let text = text.expect("drift is not an error");
        assert_eq!(text.drift()[0].to_string(), drift);
        assert_eq!(text.drift()[0].operation, Some(operation.id));
        let lenient = client(html.0, html.1, false);
        let bytes = RequestBuilder::<Bytes>::new(&lenient, operation).await;
        assert_eq!(bytes.expect("drift is not an error").drift_count(), 1);
        let lenient = client(html.0, html.1, false);
        let file = RequestBuilder::<Bytes>::new(&lenient, operation)
            .download()
            .await;
        assert_eq!(file.expect("drift is not an error").drift().len(), 1);

        let strict = client(html.0, html.1, true);
        let text = RequestBuilder::<Text>::new(&strict, operation).await;
        let error = text.expect_err("drift is an error");
        assert!(
            matches!(error, Error::Decoding(_)) && error.to_string().ends_with(&drift),
            "{error}"
        );
        let strict = client(html.0, html.1, true);
        let bytes = RequestBuilder::<Bytes>::new(&strict, operation).await;
        assert!(matches!(bytes, Err(Error::Decoding(_))));
        let strict = client(html.0, html.1, true);
        let file = RequestBuilder::<Bytes>::new(&strict, operation)
            .download()
            .await;
        assert!(matches!(file, Err(Error::Decoding(_))));
    }
}

#[tokio::test]
async fn other_names_of_the_same_format_are_not_drift() {
    for (operation, media_type) in [
        (&KUBECONFIG, "application/yaml"),
        (&KUBECONFIG, "text/x-yaml; charset=utf-8"),
        (&PDF, "Application/PDF"),
        (&CSV, "text/csv; header=present"),
        (&EITHER, "text/csv"),
        (&EITHER, "application/json"),
    ] {
        let strict = client(media_type, "a: b", true);
        let text = RequestBuilder::<Text>::new(&strict, operation).await;
        text.unwrap_or_else(|error| panic!("{media_type}: {error}"));
    }
    let fake = FakeTransport::default();
    fake.respond(200, &[], "a: b");
    let strict = fake.build(crate::support::service::builder().token("t").strict(true));
    let text = RequestBuilder::<Text>::new(&strict, &KUBECONFIG).await;
    assert!(
        text.is_ok(),
        "a response without a media type is not judged"
    );
}

#[tokio::test]
async fn empty_file_is_drift() {
    let lenient = client("application/yaml", "", false);
    let text = RequestBuilder::<Text>::new(&lenient, &KUBECONFIG).await;
    assert_eq!(
        text.expect("drift is not an error").drift()[0].to_string(),
        "the body: expected application/yaml, got nothing"
    );
    let strict = client("application/yaml", "", true);
    let text = RequestBuilder::<Text>::new(&strict, &KUBECONFIG).await;
    assert!(matches!(text, Err(Error::Decoding(_))));
}

#[tokio::test]
async fn json_is_decoded_whatever_its_media_type_says() {
    for media_type in ["text/plain", "application/vnd.api+json", "text/html"] {
        let strict = client(media_type, r#"{"a":1}"#, true);
        let json = RequestBuilder::<Json>::new(&strict, &OPEN).await;
        assert_eq!(json.expect("it is JSON").drift_count(), 0);
    }
}

/// What a generated crate makes of an operation that declares two media types.
#[derive(Debug, PartialEq)]
enum Report {
    Ok(Json),
    OkCsv(Text),
}

impl FromResponse for Report {
    fn from_response(response: &mut RawResponse) -> Result<Self, Error> {
        match response.status().as_u16() {
            200 if response.has_media_type(&["text/csv"]) => Ok(Self::OkCsv(response.read()?)),
            _ => Ok(Self::Ok(response.read()?)),
        }
    }
}

#[tokio::test]
async fn second_declared_media_type_is_decoded() {
    let strict = client("text/csv; charset=utf-8", "a,b\n", true);
    let report = RequestBuilder::<Report>::new(&strict, &EITHER).await;
    let report = report.expect("CSV is declared").into_inner();
    assert!(matches!(report, Report::OkCsv(text) if text.as_str() == "a,b\n"));
    let strict = client("application/json", r#"{"a":1}"#, true);
    let report = RequestBuilder::<Report>::new(&strict, &EITHER).await;
    let report = report.expect("JSON is declared").into_inner();
    assert!(matches!(report, Report::Ok(json) if json.as_json() == r#"{"a":1}"#));
}
