//! Reconciling knows whether a create that got lost made something after all.

use std::future::poll_fn;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE};
use http::{HeaderMap, StatusCode};

use crate::attempt::Prepared;
use crate::call::{Request, RequestBuilder, RequestConfig};
use crate::client::Client;
use crate::codec::{Json, Timestamp, elements, json_text, value_at};
use crate::error::Error;
use crate::header;
use crate::key::LookupKey;
use crate::operation::Operation;
use crate::paging::PageStyle;
use crate::raw_response::RawResponse;
use crate::transport::Body;
use crate::walk::Walk;

/// How many items a page has at most.
const MOST: i64 = 200;

/// How much older than the call a thing may say it is: its time may be cut to full seconds, and so is the server's.
const ALLOWANCE: Duration = Duration::from_secs(2);

impl<R> RequestBuilder<R> {
    /// Makes a create one that creates once, even if its response is lost.
    ///
    /// When it is in doubt what the server did (no response in time, a connection that broke, a failure of the server, a success
    /// that cannot be read), the call looks for what it was to make. If that is there, it is the response, and
    /// [`origin`](crate::Response::origin) says so; if not, the call is repeated as [`RetryPolicy`](crate::Retries) allow. If
    /// there are several, the call ends with the error that it got. Fails, having sent nothing, where the operation has
    /// no [`LookupKey`] or its body holds none.
    ///
    /// Something older than the call is not taken for its result where the API tells when a thing was created. Where it does
    /// not, choose a name that nothing has. The API may list a thing later than it creates it; the wait between
    /// attempts is the time it gets for that.
    pub fn reconcile(mut self) -> Self {
        self.settings_mut().reconcile = true;
        self
    }
}

/// Lets a builder around a [`RequestBuilder`] of a create be reconciled.
#[macro_export]
macro_rules! reconciled {
    ($name:ident) => {
        impl $name {
            /// Creates once, even if the response is lost: what is found in its place is the response.
            #[inline]
            pub fn reconcile(self) -> Self {
                Self(self.0.reconcile())
            }
        }
    };
}

/// What was found in place of a lost response.
pub(crate) enum Found {
    Nothing,
    One(http::Response<Body>),
    Several,
}

/// What a create is looked for by.
pub(crate) struct Search {
    key: &'static LookupKey,
    value: Json,
    create: &'static Operation,
    path: String,
    headers: HeaderMap,
    start: SystemTime,
}

impl Search {
    /// What to look for; a sentence where the call does not say.
    pub(crate) fn new(request: &Prepared, path: &str, start: SystemTime) -> Result<Self, String> {
        let create = request.operation;
        let key = create.key.ok_or(
            "it cannot be reconciled: nothing that it is given tells what it makes from the rest",
        )?;
        let body = json_text(&request.body).unwrap_or("null");
        let value = value_at(body, key.body).ok_or_else(|| {
            let trail = key.body.join("/");
            format!("it cannot be reconciled without a `{trail}` in its body")
        })?;
        let path = fill(key.list.path, create.path, path)
            .ok_or("it cannot be reconciled: the path of its list needs more than its own has")?;
        let mut headers = request.headers.clone();
        headers.remove(CONTENT_TYPE);
        headers.remove(CONTENT_LENGTH);
        Ok(Self {
            key,
            value: Json::from_checked(value),
            create,
            path,
            headers,
            start,
        })
    }

    /// The response that the create would have given, if what it makes is there.
    pub(crate) async fn find(&self, client: &Client) -> Result<Found, Error> {
        let mut settings = RequestConfig::new(client, self.key.list);
        settings.path.clone_from(&self.path);
        settings.headers.clone_from(&self.headers);
        if let Some(name) = self.key.query {
            settings.add_query(name, &self.value);
        }
        let mut found = Vec::new();
        let mut headers = HeaderMap::new();
        if let Some(paging) = self.key.list.paging {
            if matches!(paging.advance, PageStyle::Number { .. }) {
                settings.add_query("per_page", &MOST);
            }
            let mut walk = Walk::new(&settings);
            while let Some(page) = poll_fn(|context| walk.poll(context)).await {
                let page = page?;
                self.pick(client, &page.received, &mut found);
                walk.pass(&page);
                headers = page.received.headers;
            }
        } else {
            let received = Box::new(settings).receive().await?;
            self.pick(client, &received, &mut found);
            headers = received.headers;
        }
        Ok(match &found[..] {
            [] => Found::Nothing,
            [item] => Found::One(self.response(item, headers)),
            _ => Found::Several,
        })
    }

    /// The items of a page that carry the key and are not older than the call.
    fn pick(&self, client: &Client, page: &RawResponse, found: &mut Vec<String>) {
        let Some(list) = json_text(&page.body)
            .ok()
            .and_then(|body| value_at(body, self.key.items))
        else {
            return;
        };
        // By the server's own clock where it tells the time, since ours may go wrong.
        let now = client.clock().now();
        let since = now.duration_since(self.start).unwrap_or_default() + ALLOWANCE;
        let theirs = header::text(&page.headers, DATE.as_str())
            .and_then(|date| httpdate::parse_http_date(date).ok());
        let oldest = theirs.unwrap_or(now) - since;
        for (_, range) in elements(list) {
            let item = &list[range];
            let same = value_at(item, self.key.item)
                .is_some_and(|value| same(&Json::from_checked(value), &self.value));
            if same && self.created(item).is_none_or(|moment| moment >= oldest) {
                found.push(item.to_owned());
            }
        }
    }

    fn created(&self, item: &str) -> Option<SystemTime> {
        let text = Json::from_checked(value_at(item, self.key.created?)?).string()?;
        let (seconds, _) = Timestamp::from(text).unix()?;
        let since = Duration::from_secs(u64::try_from(seconds).ok()?);
        SystemTime::UNIX_EPOCH.checked_add(since)
    }

    fn response(&self, item: &str, headers: HeaderMap) -> http::Response<Body> {
        let wrap = |inner: String, key: &&str| {
            let inner = Json::from_checked(&inner);
            if key.parse::<usize>().is_ok() {
                Json::array([inner]).into_string()
            } else {
                Json::object([(*key, inner)]).into_string()
            }
        };
        let body = self.key.response.iter().rev().fold(item.to_owned(), wrap);
        let mut response = http::Response::new(Body::full(Bytes::from(body)));
        *response.status_mut() = status(self.create);
        *response.headers_mut() = headers;
        response
    }
}

/// A response of success, if it is what a create responses at all.
pub(crate) async fn legible(
    operation: &'static Operation,
    response: http::Response<Body>,
) -> Result<http::Response<Body>, Error> {
    let (head, body) = response.into_parts();
    let body = body.collect(usize::MAX).await;
    let body = body.map_err(|error| Error::broken(operation, error))?;
    let body = body.unwrap_or_default();
    match Json::from_bytes(&body) {
        Ok(_) => Ok(http::Response::from_parts(head, Body::full(body))),
        Err(fault) => {
            let message = format!("the response is not JSON: {fault}");
            Err(Error::decoding(
                operation,
                head.status,
                &head.headers,
                body,
                message,
            ))
        }
    }
}

/// Whether two values name the same: numbers are ids, which some responses write as text.
fn same(left: &Json, right: &Json) -> bool {
    let plain = |value: &Json| value.string().unwrap_or_else(|| value.to_string());
    plain(left) == plain(right)
}

/// The status with which an operation says that all went well.
fn status(operation: &Operation) -> StatusCode {
    let told = operation.response.iter().map(|response| response.status);
    told.filter_map(|status| StatusCode::from_u16(status).ok())
        .find(StatusCode::is_success)
        .unwrap_or(StatusCode::OK)
}

/// A path with the parameters that another path was filled with; nothing where it has others.
fn fill(template: &str, other: &str, filled: &str) -> Option<String> {
    if other.split('/').count() != filled.split('/').count() {
        return None;
    }
    let known = |name: &str| {
        let mut pairs = other.split('/').zip(filled.split('/'));
        pairs.find_map(|(part, value)| (part == name).then_some(value))
    };
    let parts: Option<Vec<&str>> = template
        .split('/')
        .map(|part| {
            if part.contains('{') {
                known(part)
            } else {
                Some(part)
            }
        })
        .collect();
    parts.map(|parts| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_shares_the_parameters_of_its_create() {
        let create = "/v2/domains/{name}/records";
        let filled = "/v2/domains/a%2Fb.example/records";
        assert_eq!(fill(create, create, filled).as_deref(), Some(filled));
        assert_eq!(
            fill("/v2/{name}", create, filled).as_deref(),
            Some("/v2/a%2Fb.example")
        );
        assert_eq!(fill("/v2/domains/{other}", create, filled), None);
        assert_eq!(
            fill("/v2/droplets", "/v2/droplets", "/v2/droplets").as_deref(),
            Some("/v2/droplets")
        );
    }
}
