//! Parameters that would widen what a request does are rejected before anything is sent.

use crate::support::fake_transport::FakeTransport;
use openapi_sdk_runtime::{
    Empty, Error, Json, Method, Operation, ParameterSpec, ParameterStyle, Request, RequestBuilder,
};

static DELETE: Operation = Operation::new("destroy_by_tag", Method::Delete, "/v2/droplets");
static GET: Operation = Operation::new("list", Method::Get, "/v2/droplets");

fn request(fake: &FakeTransport, operation: &'static Operation) -> RequestBuilder<Empty> {
    RequestBuilder::new(&fake.client(), operation)
}

async fn assert_rejected(fake: &FakeTransport, request: RequestBuilder<Empty>, what: &str) {
    let error = request.await.expect_err("the request is rejected");
    assert!(matches!(error, Error::Usage(_)), "{error:?}");
    assert!(error.to_string().contains(what), "{error}");
    assert_eq!(fake.request_lines(), [""; 0], "nothing is sent");
}

#[tokio::test]
async fn required_values_must_not_be_empty() {
    let fake = FakeTransport::default();
    for operation in [&DELETE, &GET] {
        for value in ["", " ", "\t\n"] {
            let request = || request(&fake, operation);
            let what = "query parameter `tag_name` must not be empty";
            assert_rejected(&fake, request().required_query("tag_name", value), what).await;
            let commas = ParameterSpec::query("tag_name", ParameterStyle::Form).required();
            let commas = request().parameter(&commas, value);
            assert_rejected(&fake, commas, what).await;
            let header = request().required_header("x-tag", value);
            assert_rejected(&fake, header, "header `x-tag` must not be empty").await;
            let cookie = request().required_cookie("tag", value);
            assert_rejected(&fake, cookie, "cookie `tag` must not be empty").await;
        }
        let request = || request(&fake, operation);
        let none: Vec<String> = Vec::new();
        assert_rejected(&fake, request().required_query("ids", none), "`ids`").await;
        let partly = vec!["1".to_owned(), String::new()];
        assert_rejected(&fake, request().required_query("ids", partly), "`ids`").await;
        let absent = request().required_query("id", None::<i64>);
        assert_rejected(&fake, absent, "`id`").await;
    }
}

#[tokio::test]
async fn query_of_a_change_must_not_be_empty() {
    let fake = FakeTransport::default();
    let widened = request(&fake, &DELETE).query("tag_name", "");
    assert_rejected(&fake, widened, "`tag_name` must not be empty").await;
    let widened = Request::query(request(&fake, &DELETE), "tag_name", " ");
    assert_rejected(&fake, widened, "`tag_name` must not be empty").await;
    request(&fake, &DELETE)
        .query("tag_name", None::<String>)
        .await
        .expect("an optional parameter may be absent");
    request(&fake, &GET)
        .query("tag_name", "")
        .await
        .expect("a read may have an empty filter");
    assert_eq!(fake.request_lines().len(), 2);
}

#[tokio::test]
async fn numbers_that_json_cannot_express_are_rejected() {
    let fake = FakeTransport::default();
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let request = || request(&fake, &GET);
        let what = "infinite or not a number";
        assert_rejected(&fake, request().query("size", number), what).await;
        assert_rejected(&fake, request().query("sizes", vec![1.0, number]), what).await;
        assert_rejected(&fake, request().header("x-size", number), what).await;
        assert_rejected(&fake, request().cookie("size", number), what).await;
        let what = "the body has a number that is infinite";
        assert_rejected(&fake, request().json(&vec![number]), what).await;
    }
    let body = Json::object([("size", 1.5)]);
    request(&fake, &GET).json(&body).await.expect("it is sent");
}
