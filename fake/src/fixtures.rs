//! Fixtures: the operations of an API with an example response for each.

use std::cmp::Reverse;
use std::collections::HashMap;

use openapi_sdk_runtime::ServiceClient;

use crate::percent_encoding::percent_decode_path;
use crate::request::path_template;

/// A client type whose operations have example responses. Generated crates implement it.
pub trait Fixtures: ServiceClient {
    /// The example responses, one line for each successful status and media type of each operation.
    ///
    /// A line has seven parts separated by spaces: operation id, method, server, path, status, media type and body. `-`
    /// stands for an empty part. The server is `*` if the caller supplies the URL. A body of `=`, an
    /// operation id, `@` and a status is the same as the body of that response. IDs and media types are percent-encoded. Lines
    /// that start with `#` are comments. Lines that start with `@` state facts:
    /// `@resources NAME` with the stored resources, `@security OPERATION PLACES..` for operations that do not simply need a
    /// bearer token, `@rate_limit REQUESTS SECONDS` for each window, `@pages NUMBER SIZE LARGEST` with the parameters of pages, and
    /// `@list OPERATION PLACE PARAMETER FIRST ITEMS` for each list whose response does not say that it is the last page.
    #[doc(hidden)]
    const FIXTURES: &'static str;

    /// The described types of requests: a line for each operation and for each named type.
    ///
    /// A line has three parts separated by spaces: `operation` or `type`, the ID, and JSON. The JSON of an operation
    /// lists its `params` and its `body`; that of a type has a `kind`. Types refer to others by the number in `id`.
    #[doc(hidden)]
    const REQUEST_TYPES: &'static str;
}

/// An operation with its example responses.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: &'static str,
    pub(crate) server: &'static str,
    pub(crate) path: &'static str,
    pub(crate) fixtures: Vec<Fixture>,
}

/// An example response.
#[derive(Clone, Debug)]
pub(crate) struct Fixture {
    pub(crate) status: u16,
    pub(crate) media_type: String,
    pub(crate) body: &'static str,
}

/// All operations of an API.
pub(crate) struct Operations(Vec<Operation>);

impl Operations {
    /// Parses the lines of [`Fixtures::FIXTURES`].
    pub(crate) fn parse(text: &'static str) -> Self {
        let mut all: Vec<Operation> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with(['#', '@'])) {
            let parts: Vec<&'static str> = line.splitn(7, ' ').map(dash_as_empty).collect();
            let [id, method, server, path, status, media_type, body] = parts[..] else {
                unreadable(line);
            };
            let id = decode(id);
            let fixture = Fixture {
                status: status.parse().unwrap_or_else(|_| unreadable(line)),
                media_type: decode(media_type),
                body,
            };
            match all.last_mut().filter(|last| last.id == id) {
                Some(last) => last.fixtures.push(fixture),
                None => all.push(Operation {
                    id,
                    method,
                    server,
                    path,
                    fixtures: vec![fixture],
                }),
            }
        }
        let mut bodies: HashMap<(String, u16, String), &'static str> = HashMap::new();
        for one in &all {
            for fixture in &one.fixtures {
                let media_type = fixture.media_type.clone();
                bodies.insert((one.id.clone(), fixture.status, media_type), fixture.body);
            }
        }
        for fixture in all.iter_mut().flat_map(|one| &mut one.fixtures) {
            if let Some(other) = fixture.body.strip_prefix('=') {
                let body = other.rsplit_once('@').and_then(|(id, status)| {
                    let media_type = fixture.media_type.clone();
                    bodies.get(&(decode(id), status.parse().ok()?, media_type))
                });
                fixture.body = body.copied().unwrap_or_else(|| unreadable(fixture.body));
            }
        }
        Self(all)
    }

    /// Finds the operations for a method and path. Several have the same path if they differ by the value of a parameter. If
    /// several paths match, the one with the fewest segments with parameters wins, and then the one with the most text beside
    /// them.
    pub(crate) fn find_all(&self, method: &str, path: &str) -> Vec<&Operation> {
        let matches = |one: &&Operation| {
            one.method == method
                && one.server != "*"
                && (path_template::values(one.path, path).is_some()
                    || below_server(one.server, path)
                        .is_some_and(|path| path_template::values(one.path, path).is_some()))
        };
        let rank = |one: &Operation| {
            let segments = one.path.split('/');
            let templated = segments.filter(|segment| !path_template::names(segment).is_empty());
            let length = path_template::literal_length(one.path);
            (templated.count(), Reverse(length))
        };
        let mut found: Vec<&Operation> = self.0.iter().filter(matches).collect();
        if let Some(best) = found.iter().map(|one| rank(one)).min() {
            found.retain(|one| rank(one) == best);
            return found;
        }
        // An operation whose URL the caller supplies may have any path.
        let with_url = |one: &&Operation| one.method == method && one.server == "*";
        self.0.iter().find(with_url).into_iter().collect()
    }
}

/// Ends the program at a line that this version of the fake does not know.
pub(crate) fn unreadable(line: &str) -> ! {
    panic!(
        "the fake and the generated crate have different versions: the fake cannot read `{line}` in its fixtures"
    )
}

/// The text of a word of a line.
pub(crate) fn decode(word: &str) -> String {
    percent_decode_path(dash_as_empty(word))
}

/// A word of a line. `-` stands for an empty one.
pub(crate) fn dash_as_empty(part: &str) -> &str {
    if part == "-" { "" } else { part }
}

/// The path below the path of an operation's own server.
fn below_server<'p>(server: &str, path: &'p str) -> Option<&'p str> {
    let (_, host) = server.split_once("://")?;
    let start = host.find('/')?;
    path.strip_prefix(&host[start..])
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# comment\n\
        things_list GET - /v2/things 200 application/json {\"things\":[]}\n\
        things_get GET - /v2/things/{id} 200 application/json {\"thing\":1}\n\
        things_special GET - /v2/things/special 200 application/json =things_get@200\n\
        things_delete DELETE - /v2/things/{id} 204 - -\n\
        things_run POST - /v2/{parent}:run 200 - -\n\
        things_stop POST - /v2/{parent}:stop 200 - -\n\
        things_any POST - /v2/{name} 200 - -\n\
        things_compare GET - /v2/compare/{base}...{head} 200 - -\n\
        things_range GET - /v2/compare/{range} 200 - -\n\
        upload PUT * /<url> 200 - -\n";

    fn find<'a>(all: &'a Operations, method: &str, path: &str) -> Option<&'a Operation> {
        all.find_all(method, path).first().copied()
    }

    #[test]
    fn finds_the_most_specific_path() {
        let all = Operations::parse(TEXT);
        let id = |method, path| find(&all, method, path).map(|one| one.id.as_str());
        assert_eq!(id("GET", "/v2/things"), Some("things_list"));
        assert_eq!(id("GET", "/v2/things/7"), Some("things_get"));
        assert_eq!(id("GET", "/v2/things/special"), Some("things_special"));
        assert_eq!(id("GET", "/v2/things/"), None);
        assert_eq!(id("PATCH", "/v2/things"), None);
        assert_eq!(id("POST", "/v2/things:stop"), Some("things_stop"));
        assert_eq!(id("POST", "/v2/things"), Some("things_any"));
        assert_eq!(id("GET", "/v2/compare/a...b"), Some("things_compare"));
        assert_eq!(id("GET", "/v2/compare/a..b"), Some("things_range"));
        assert_eq!(id("PUT", "/any/where"), Some("upload"));
        let special = find(&all, "GET", "/v2/things/special").map(|one| one.fixtures[0].body);
        assert_eq!(special, Some("{\"thing\":1}"));
    }

    #[test]
    fn reads_the_body_of_another_response() {
        let all = Operations::parse(
            "jobs_list GET - /jobs 200 application/json []\n\
            jobs_list GET - /jobs 202 application/json {\"id\":1}\n\
            jobs_run PUT - /jobs 202 application/json =jobs_list@202\n",
        );
        let run = find(&all, "PUT", "/jobs").map(|one| one.fixtures[0].body);
        assert_eq!(run, Some("{\"id\":1}"));
    }

    #[test]
    #[should_panic(expected = "different versions")]
    fn says_what_it_cannot_read() {
        Operations::parse("jobs_list GET - /jobs 200 application/json =jobs_list\n");
    }

    #[test]
    fn decodes_ids_and_media_types() {
        let all = Operations::parse(
            "%23%40a%20b%25 GET - /a 200 application/hal+json;%20v=1 {}\n%2D GET - /b 200 - -\n",
        );
        let found = find(&all, "GET", "/a").expect("the path is known");
        assert_eq!(found.id, "#@a b%");
        assert_eq!(found.fixtures[0].media_type, "application/hal+json; v=1");
        assert_eq!(find(&all, "GET", "/b").map(|one| &*one.id), Some("-"));
    }
}
