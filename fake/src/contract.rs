//! The contract knows a response of success of every operation.

use openapi_sdk_runtime::Client;

/// A client whose contract is known; generated code implements it.
pub trait Contract: From<Client> {
    /// A line for each response of success in each of its forms, with a blank between the parts: id, method, server, path,
    /// status, media type and body. A part that is empty is `-`; `=` and an id mean the body there.
    const ANSWERS: &'static str;
}

/// An operation with its responses.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) server: &'static str,
    pub(crate) path: &'static str,
    pub(crate) answers: Vec<Answer>,
}

/// A response.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media: &'static str,
    pub(crate) body: &'static str,
}

/// Every operation.
pub(crate) struct Operations(Vec<Operation>);

impl Operations {
    pub(crate) fn read(text: &'static str) -> Self {
        let mut all: Vec<Operation> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let parts: Vec<&'static str> = line.splitn(7, ' ').map(full).collect();
            let [id, method, server, path, status, media, body] = parts[..] else {
                continue;
            };
            let answer = Answer {
                status: status.parse().unwrap_or(200),
                media,
                body,
            };
            match all.last_mut().filter(|last| last.id == id) {
                Some(last) => last.answers.push(answer),
                None => all.push(Operation {
                    id,
                    method,
                    server,
                    path,
                    answers: vec![answer],
                }),
            }
        }
        let bodies: Vec<(&str, &str, &'static str)> = all
            .iter()
            .flat_map(|one| {
                one.answers
                    .iter()
                    .map(|answer| (one.id, answer.media, answer.body))
            })
            .collect();
        for answer in all.iter_mut().flat_map(|one| &mut one.answers) {
            if let Some(other) = answer.body.strip_prefix('=') {
                let found = bodies.iter().find(|(id, media, body)| {
                    *id == other && *media == answer.media && !body.starts_with('=')
                });
                answer.body = found.map_or("", |(.., body)| *body);
            }
        }
        Self(all)
    }

    /// The operation that a request is for: of several paths that fit, the one with the fewest parameters.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<&Operation> {
        let fit =
            |one: &&Operation| one.method == method && one.server != "*" && fits(one.path, path);
        let found = self.0.iter().filter(fit);
        let found = found.min_by_key(|one| one.path.matches('{').count());
        // A URL that the caller holds may have any path.
        found.or_else(|| {
            self.0
                .iter()
                .find(|one| one.method == method && one.server == "*")
        })
    }
}

fn full(part: &str) -> &str {
    if part == "-" { "" } else { part }
}

fn fits(template: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted == given => {}
            (Some(wanted), Some(given)) if wanted.starts_with('{') && !given.is_empty() => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# about\n\
        things_list GET - /v2/things 200 application/json {\"things\":[]}\n\
        things_get GET - /v2/things/{id} 200 application/json {\"thing\":1}\n\
        things_special GET - /v2/things/special 200 application/json =things_get\n\
        things_delete DELETE - /v2/things/{id} 204 - -\n\
        upload PUT * /<url> 200 - -\n";

    #[test]
    fn a_request_is_for_the_path_that_says_most() {
        let all = Operations::read(TEXT);
        let id = |method, path| all.find(method, path).map(|one| one.id);
        assert_eq!(id("GET", "/v2/things"), Some("things_list"));
        assert_eq!(id("GET", "/v2/things/7"), Some("things_get"));
        assert_eq!(id("GET", "/v2/things/special"), Some("things_special"));
        assert_eq!(id("GET", "/v2/things/"), None);
        assert_eq!(id("POST", "/v2/things"), None);
        assert_eq!(id("PUT", "/any/where"), Some("upload"));
        let special = all
            .find("GET", "/v2/things/special")
            .map(|one| one.answers[0].body);
        assert_eq!(special, Some("{\"thing\":1}"));
    }
}
