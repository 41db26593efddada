//! What a page says about an operation: credentials, safety, retries, pages, waiting and limits.

use std::sync::Arc;

use backend::markdown::code;
use ir::{
    Api, CursorSource, Grant, KeyPath, LinkSource, Operation, PageParamLocation, PageStyle,
    Pagination, RateLimitWindow, Safety, Security, Wire,
};

use crate::site::Site;
use crate::text::html::Html;

/// A fact with its label.
pub struct Fact {
    /// What it is about.
    pub label: &'static str,
    /// The fact.
    pub html: Arc<Html>,
    /// The fact as Markdown.
    pub markdown: String,
}

/// The facts of an operation.
pub fn facts(site: &Site, operation: &Operation) -> Vec<Fact> {
    let api = site.api;
    let mut found: Vec<(&'static str, String)> = vec![("Operation", code(&operation.id))];
    let server = ir::display::server(&operation.server);
    found.extend(server.map(|server| ("Server", code(&server))));
    found.extend(credentials(api, &operation.security));
    found.push(("Safety", safety(operation.safety).into()));
    found.push(("Retries", retries(api, operation)));
    found.extend(
        operation
            .pagination
            .as_ref()
            .map(|one| ("Pages", pagination(one))),
    );
    found.extend(waiting(api, operation).map(|text| ("Waiting", text)));
    if operation.events().is_some() {
        found.push((
            "Events",
            "The response can be a stream of server-sent events.".into(),
        ));
    }
    if let Some(limit) = &api.service.rate_limit {
        let windows = [Some(limit.quota), limit.burst].into_iter().flatten();
        let windows: Vec<String> = windows.map(window).collect();
        found.push(("Rate limit", format!("Requests: {}.", windows.join(", "))));
    }
    let found = found.into_iter();
    found
        .map(|(label, markdown)| Fact {
            label,
            html: site.prose.line(&markdown),
            markdown,
        })
        .collect()
}

fn credentials(api: &Api, security: &Security) -> Vec<(&'static str, String)> {
    if security.0.is_empty() {
        return vec![("Credential", "None.".into())];
    }
    // Each alternative can need scopes of its own.
    let is_choice = security.0.len() > 1;
    let scopes = |scopes: &[String]| -> String {
        let scopes: Vec<String> = scopes.iter().map(|scope| code(scope)).collect();
        scopes.join(", ")
    };
    let spelled = |grant: &Grant| {
        let label = label(api, &grant.credential);
        match is_choice && !grant.scopes.is_empty() {
            true => format!("{label} with {}", scopes(&grant.scopes)),
            false => label,
        }
    };
    let alternatives = security.0.iter().map(|requirement| {
        let grants: Vec<String> = requirement.0.iter().map(spelled).collect();
        match grants.is_empty() {
            true => "none".to_owned(),
            false => grants.join(" and "),
        }
    });
    let alternatives: Vec<String> = alternatives.collect();
    let mut found = vec![("Credential", format!("{}.", alternatives.join("; or ")))];
    let all: Vec<String> = security.scopes().into_iter().map(str::to_owned).collect();
    if !is_choice && !all.is_empty() {
        found.push(("Scopes", scopes(&all)));
    }
    found
}

/// What a credential is called, with its environment variable.
fn label(api: &Api, wire: &Wire) -> String {
    let known = api.credentials.iter().find(|one| one.wire == *wire);
    match known {
        Some(one) => match one.env.first() {
            Some(variable) => format!("{} ({})", one.label, code(variable)),
            None => one.label.clone(),
        },
        None => wire.0.clone(),
    }
}

fn safety(safety: Safety) -> &'static str {
    match safety {
        Safety::Safe => "Safe: it changes nothing.",
        Safety::Idempotent => "Idempotent: sending it again changes nothing more.",
        Safety::Create => "Creates something: sending it again may create it twice.",
        Safety::Unsafe => "Sending it again may act twice.",
    }
}

fn retries(api: &Api, operation: &Operation) -> String {
    match operation.safety {
        Safety::Safe | Safety::Idempotent => {
            "After failed connections, time-outs, status 429 and 5xx.".into()
        }
        Safety::Create => {
            let found = operation.key.as_ref().map(|key| {
                let list = api.operation(&key.list).map(Operation::address);
                format!(
                    " If the response is lost, the resource can be looked up by {} in {}.",
                    path(&key.body),
                    code(&list.unwrap_or_default())
                )
            });
            format!("{UNSENT}{}", found.unwrap_or_default())
        }
        Safety::Unsafe => UNSENT.into(),
    }
}

const UNSENT: &str = "Only if it was not processed: no connection, or status 429.";

fn pagination(pagination: &Pagination) -> String {
    let items = match pagination.items.is_empty() {
        true => "The reply is the list.".to_owned(),
        false => format!("The items are in {}.", path(&pagination.items)),
    };
    let place = match pagination.location {
        PageParamLocation::Query => "",
        PageParamLocation::Body => " in the body",
    };
    let style = match &pagination.style {
        PageStyle::Number { page, .. } => {
            format!("{}{place} selects a page.", code(page.as_str()))
        }
        PageStyle::Offset { offset } => format!(
            "{}{place} is the number of items before the page.",
            code(offset.as_str())
        ),
        PageStyle::Cursor { cursor, next } => {
            let source = match next {
                CursorSource::Body(last) => format!("{} of the page before", path(last)),
                CursorSource::LastItem(key) => {
                    format!("{} of the last item of the page before", path(key))
                }
                CursorSource::Header(header) => {
                    format!("the header {} of the reply before", code(header.as_str()))
                }
            };
            let more = { pagination.more.as_ref() }
                .map(|more| format!(", as long as {} is true", path(more)))
                .unwrap_or_default();
            format!("{}{place} takes {source}{more}.", code(cursor.as_str()))
        }
        PageStyle::Link { next } => match next {
            LinkSource::Body(next) => format!("{} is the URL of the next page.", path(next)),
            LinkSource::Header(header) => {
                format!(
                    "The header {} links to the next page.",
                    code(header.as_str())
                )
            }
        },
    };
    let limit = { pagination.largest_page }
        .map(|size| format!(", at most {size}"))
        .unwrap_or_default();
    let size = { pagination.size.as_ref() }
        .map(|size| format!(" {} sets the size of a page{limit}.", code(size.as_str())))
        .unwrap_or_default();
    format!("{style}{size} {items}")
}

fn waiting(api: &Api, operation: &Operation) -> Option<String> {
    let rule = |polled: &Operation| {
        polled.status_rule.as_ref().map(|rule| {
            let states: Vec<String> = rule.status.iter().map(path).collect();
            let values = |texts: &[String]| {
                let texts: Vec<String> = texts.iter().map(|text| code(text)).collect();
                texts.join(" or ")
            };
            let failed = match rule.failed.is_empty() {
                true => String::new(),
                false => format!("; {} means failure", values(&rule.failed)),
            };
            let limit = rule
                .minutes
                .map(|minutes| format!(" It takes at most {minutes} minutes."));
            let count = match &rule.count {
                Some(count) => format!(" as often as {} says", path(count)),
                None => String::new(),
            };
            format!(
                "until {} is {}{count}{failed}.{}",
                states.join(" or "),
                values(&rule.done),
                limit.unwrap_or_default()
            )
        })
    };
    if let Some(polled) = operation.gone.as_ref().and_then(|id| api.operation(id)) {
        let polled = code(&polled.address());
        return Some(format!(
            "The deletion may go on after the reply. Poll {polled} until it finds nothing."
        ));
    }
    if operation.wait.is_empty() {
        return Some(format!("It can be polled {}", rule(operation)?));
    }
    let steps = operation.wait.iter().filter_map(|step| {
        let polled = api.operation(&step.operation)?;
        Some(format!("{} {}", code(&polled.address()), rule(polled)?))
    });
    let steps: Vec<String> = steps.collect();
    (!steps.is_empty()).then(|| {
        format!(
            "The work goes on after the response. Poll {}",
            steps.join(" Then poll ")
        )
    })
}

fn window(window: RateLimitWindow) -> String {
    let span = match window.seconds {
        60 => "a minute".to_owned(),
        3600 => "an hour".to_owned(),
        seconds => format!("in {seconds} seconds"),
    };
    format!("{} {span}", window.requests)
}

fn path(keys: &KeyPath) -> String {
    let keys: Vec<&str> = keys.iter().map(Wire::as_str).collect();
    code(&keys.join("."))
}
