//! Reconciliation: finds the resource that a create operation made when its response was lost.

use std::future::poll_fn;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE};
use http::{HeaderMap, StatusCode};

use crate::client::Client;
use crate::codec::{Json, Timestamp, for_each_element, json_text, value_at};
use crate::error::Error;
use crate::headers::header_str;
use crate::operation::{LookupKey, Operation};
use crate::paginator::PageStream;
use crate::request::{
    FindCreated, LookupRequest, LookupResult, Request, RequestBuilder, RequestConfig,
};
use crate::response::RawResponse;
use crate::transport::Body;

/// How much older than the call a created resource may appear. Its creation time and the server's clock may be
/// truncated to whole seconds.
const CLOCK_TOLERANCE: Duration = Duration::from_secs(2);

/// How far the clock of a server that sends no `Date` may be behind the local clock.
const MAX_LAG: Duration = Duration::from_secs(24 * 3600);

impl<R> RequestBuilder<R> {
    /// Makes a create operation create only one resource, even if its response is lost.
    ///
    /// When it is unknown whether the server created the resource (a timeout, a lost connection, a server error, or an
    /// unreadable success), the call looks for it by its [`LookupKey`]:
    ///
    /// - If it is found, it becomes the response, and [`Response::source`](crate::Response::source) says so.
    /// - If it is not found, the call is retried as the [`RetryPolicy`](crate::RetryPolicy) allows.
    /// - If there are several, the call fails with its original error.
    ///
    /// Where the API reports creation times, older resources with the same key are ignored. The server's `Date` says how
    /// late it is there. Without it, the age of a resource is unknown to a day, because the server's clock may be behind;
    /// then the call fails with its original error rather than create another one. Where the API reports no creation
    /// times, choose a name that is not in use. The resource may appear in the list only after a while; the delay between attempts is
    /// the time it has for that.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Usage`] before anything is sent if the operation has no [`LookupKey`] or the request body
    /// does not contain the key.
    pub fn reconcile(mut self) -> Self {
        self.config_mut().make_lookup = Some(Lookup::make);
        self
    }
}

/// The items with the key of the created resource.
#[derive(Default)]
struct Matches {
    /// Those that are not older than the call.
    new: Vec<String>,
    /// Whether there are others that only seem to be older, because the server's clock may be behind.
    has_doubtful: bool,
}

/// How to look for the resource that a request creates.
struct Lookup {
    key: &'static LookupKey,
    value: Json,
    create: &'static Operation,
    path: String,
    headers: HeaderMap,
    start: SystemTime,
}

impl Lookup {
    /// Makes the search for a create request. The error is a message.
    fn make(request: &LookupRequest<'_>) -> Result<FindCreated, String> {
        let lookup = Arc::new(Self::new(request)?);
        Ok(Box::new(move |client, end| {
            let lookup = lookup.clone();
            Box::pin(async move { lookup.find(&client, end).await })
        }))
    }

    fn new(request: &LookupRequest<'_>) -> Result<Self, String> {
        let create = request.operation;
        let key = create
            .lookup_key
            .ok_or("the operation cannot be reconciled: it has no unique key to look up")?;
        let body = json_text(request.body).unwrap_or("null");
        let value = value_at(body, key.body).ok_or_else(|| {
            let path = key.body.join("/");
            format!("the operation cannot be reconciled without `{path}` in the request body")
        })?;
        let path = fill_path(key.list.path, create.path, request.path).ok_or(
            "the operation cannot be reconciled: its list needs path parameters that the request does not have",
        )?;
        let mut headers = request.headers.clone();
        headers.remove(CONTENT_TYPE);
        headers.remove(CONTENT_LENGTH);
        Ok(Self {
            key,
            value: Json::from_checked(value),
            create,
            path,
            headers,
            start: request.start,
        })
    }

    /// Searches the list for the created resource until `end`.
    async fn find(&self, client: &Client, end: Option<SystemTime>) -> Result<LookupResult, Error> {
        let mut config = RequestConfig::new(client, self.key.list);
        config.deadline = end;
        config.path.clone_from(&self.path);
        config.headers.clone_from(&self.headers);
        if let Some(name) = self.key.query {
            config.add_query(name, &self.value);
        }
        let (mut found, mut is_complete) = (Matches::default(), true);
        let mut headers = HeaderMap::new();
        if let Some(pagination) = self.key.list.pagination {
            if let Some(size) = pagination.size {
                config.add_query(size.parameter, &size.largest);
            }
            let mut pages = PageStream::new(&config);
            while let Some(page) = poll_fn(|context| pages.poll_page(context)).await {
                let page = page?;
                self.add_matches(client, &page.response, &mut found)?;
                is_complete = !page.misses_items();
                pages.advance(&page);
                headers = page.response.headers;
            }
        } else {
            let response = Box::new(config).execute().await?;
            self.add_matches(client, &response, &mut found)?;
            headers = response.headers;
        }
        Ok(match &found.new[..] {
            // The resource may be among the items that did not come, or whose age is unknown.
            [] if !is_complete || found.has_doubtful => LookupResult::Ambiguous,
            [] => LookupResult::NotFound,
            [item] => LookupResult::Found(self.create_response(item, headers)),
            _ => LookupResult::Ambiguous,
        })
    }

    /// Adds the items of a page that have the key and are not older than the call. A page without a list says nothing
    /// about the resource, so it is an error.
    fn add_matches(
        &self,
        client: &Client,
        page: &RawResponse,
        found: &mut Matches,
    ) -> Result<(), Error> {
        let list = json_text(&page.body)
            .ok()
            .and_then(|body| value_at(body, self.key.items))
            .filter(|list| list.starts_with(['[', '{']));
        let Some(list) = list else {
            let message = format!("the response has no list at `{}`", self.key.items.join("."));
            return Err(page.decoding_error(message));
        };
        // Creation times are compared with the server's clock, because the local clock may be wrong.
        let now = client.clock().now();
        let age = now.duration_since(self.start).unwrap_or_default() + CLOCK_TOLERANCE;
        let server_time = header_str(&page.headers, DATE.as_str())
            .and_then(|date| httpdate::parse_http_date(date).ok());
        let earliest = server_time.unwrap_or(now) - age;
        let max_lag = match server_time {
            Some(_) => Duration::ZERO,
            None => MAX_LAG,
        };
        for_each_element(list, &mut |_, range| {
            let item = &list[range];
            let has_key = value_at(item, self.key.item)
                .is_some_and(|value| is_same_key(&Json::from_checked(value), &self.value));
            match self.created_at(item) {
                _ if !has_key => {}
                Some(time) if time < earliest - max_lag => {}
                Some(time) if time < earliest => found.has_doubtful = true,
                Some(_) | None => found.new.push(item.to_owned()),
            }
        });
        Ok(())
    }

    fn created_at(&self, item: &str) -> Option<SystemTime> {
        let text = Json::from_checked(value_at(item, self.key.created?)?).string()?;
        let (seconds, _) = Timestamp::from(text).unix()?;
        let since_epoch = Duration::from_secs(u64::try_from(seconds).ok()?);
        SystemTime::UNIX_EPOCH.checked_add(since_epoch)
    }

    /// The response that the create operation would have returned for an item of the list.
    fn create_response(&self, item: &str, headers: HeaderMap) -> http::Response<Body> {
        let wrap = |inner: String, key: &&str| {
            let inner = Json::from_checked(&inner);
            if key.parse::<usize>().is_ok() {
                Json::array([inner]).into_json()
            } else {
                Json::object([(*key, inner)]).into_json()
            }
        };
        let body = self.key.response.iter().rev().fold(item.to_owned(), wrap);
        let mut response = http::Response::new(Body::full(Bytes::from(body)));
        *response.status_mut() = self.create.success_status().unwrap_or(StatusCode::OK);
        *response.headers_mut() = headers;
        response
    }
}

/// Checks that the body of a successful response is JSON. A truncated response to a create counts as lost.
pub(crate) async fn ensure_json(
    operation: &'static Operation,
    result: Result<http::Response<Body>, Error>,
) -> Result<http::Response<Body>, Error> {
    let (head, body) = result?.into_parts();
    let body = body.collect(usize::MAX).await;
    let body = body.map_err(|error| Error::transport(operation, error))?;
    let body = body.unwrap_or_default();
    match Json::from_bytes(&body) {
        Ok(_) => Ok(http::Response::from_parts(head, Body::full(body))),
        Err(error) => {
            let message = format!("the response is not valid JSON: {error}");
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

/// Whether two JSON values are the same key. A number equals the same number as a string, because some responses
/// write IDs as strings.
fn is_same_key(left: &Json, right: &Json) -> bool {
    let text = |value: &Json| value.string().unwrap_or_else(|| value.to_string());
    text(left) == text(right)
}

/// Fills the parameters of `template` with the values they have in `filled`, a path made from `source`. Returns `None`
/// if `template` has other parameters.
fn fill_path(template: &str, source: &str, filled: &str) -> Option<String> {
    if source.split('/').count() != filled.split('/').count() {
        return None;
    }
    let value_of = |name: &str| {
        let mut pairs = source.split('/').zip(filled.split('/'));
        pairs.find_map(|(part, value)| (part == name).then_some(value))
    };
    let parts: Option<Vec<&str>> = template
        .split('/')
        .map(|part| {
            if part.contains('{') {
                value_of(part)
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
    fn fills_the_path_of_the_list_with_parameters_of_the_create() {
        let create = "/v2/domains/{name}/records";
        let filled = "/v2/domains/a%2Fb.example/records";
        assert_eq!(fill_path(create, create, filled).as_deref(), Some(filled));
        assert_eq!(
            fill_path("/v2/{name}", create, filled).as_deref(),
            Some("/v2/a%2Fb.example")
        );
        assert_eq!(fill_path("/v2/domains/{other}", create, filled), None);
        assert_eq!(
            fill_path("/pets", "/pets", "/pets").as_deref(),
            Some("/pets")
        );
    }
}
