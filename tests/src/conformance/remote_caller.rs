//! Calls every operation once through the driver of a language, and reports each call as `call-all` does.

use super::driver_process::DriverProcess;
use crate::{
    base64,
    bodies::json_tree::Tree,
    call_arguments::Arguments,
    caller::{CallReport, ResponseMode},
    synth::Mode,
};
use ir::{Checked, Content, Operation};

/// Calls the operations of one server through a driver.
pub struct RemoteCaller<'a> {
    checked: &'a Checked,
    base: String,
    driver: DriverProcess,
}

impl<'a> RemoteCaller<'a> {
    /// Creates a caller for a server, with made-up credentials.
    pub fn new(checked: &'a Checked, base: &str, driver: DriverProcess) -> Self {
        Self {
            checked,
            base: base.trim_end_matches('/').to_owned(),
            driver,
        }
    }

    /// Calls an operation once.
    pub fn call(&mut self, operation: &Operation, mode: Mode, ask: ResponseMode) -> CallReport {
        let report = self.attempt(operation, mode, ask);
        let is_undecoded = report
            .error
            .as_ref()
            .is_some_and(|(class, _)| class == "Decoding");
        // The server may have sent a stream that was not asked for.
        match operation.events() {
            Some(_) if is_undecoded && ask == ResponseMode::Complete => {
                self.attempt(operation, mode, ResponseMode::Stream)
            }
            Some(_) | None => report,
        }
    }

    fn attempt(&mut self, operation: &Operation, mode: Mode, ask: ResponseMode) -> CallReport {
        let mut report = CallReport {
            operation: operation.id.clone(),
            ..CallReport::default()
        };
        let arguments = Arguments::of(self.checked, operation, mode, &self.base);
        let line = self.line(operation, &arguments, ask);
        let answer = self.driver.ask(&line);
        let answer = answer.map(|answer| Tree::parse(&answer).unwrap_or(Tree::Null));
        let outcome = match &answer {
            Ok(answer) => match answer.get("outcomes").map(Tree::items) {
                Some([outcome]) => outcome,
                _ => {
                    report.error = Some(("Usage".to_owned(), answer.write()));
                    return report;
                }
            },
            Err(why) => {
                report.error = Some(("Usage".to_owned(), why.clone()));
                return report;
            }
        };
        let text = |tree: &Tree, key: &str| {
            let text = tree.get(key).and_then(Tree::text);
            text.unwrap_or_default().to_owned()
        };
        let sent = outcome.get("sent").map_or(&[][..], Tree::items);
        report.request = sent.first().and_then(Tree::text).map(str::to_owned);
        let error = outcome.get("error").filter(|error| **error != Tree::Null);
        report.status = match error.unwrap_or(outcome).get("status") {
            Some(Tree::Number(text)) => text.parse().ok(),
            _ => None,
        };
        report.events = outcome
            .get("events")
            .map_or(0, |events| events.items().len());
        report.drift = outcome
            .get("drift")
            .map_or(&[][..], Tree::items)
            .iter()
            .map(|one| {
                let (pointer, expected, got) = (
                    text(one, "pointer"),
                    text(one, "expected"),
                    text(one, "got"),
                );
                format!("{pointer}: expected {expected}, got {got}")
            })
            .collect();
        report.decoded = error.is_none();
        report.error = error.map(|error| (pascal(&text(error, "class")), text(error, "message")));
        report
    }

    /// The line for the driver. The body is put in as text, so that it keeps its digits.
    fn line(&self, operation: &Operation, arguments: &Arguments, ask: ResponseMode) -> String {
        let text = |text: &str| Tree::Text(text.to_owned()).write();
        let mut call = format!("{{\"operation\":{}", text(&operation.id));
        if ask == ResponseMode::Stream {
            call.push_str(",\"action\":\"stream\"");
        }
        for location in ["path", "query", "header", "cookie"] {
            let values = arguments.params.iter();
            let values: Vec<String> = values
                .filter(|((place, _), _)| *place == location)
                .map(|((_, wire), value)| format!("{}:{value}", text(wire)))
                .collect();
            if !values.is_empty() {
                call.push_str(&format!(",\"{location}\":{{{}}}", values.join(",")));
            }
        }
        if let Some(body) = &arguments.body {
            call.push_str(&format!(",\"body\":{body}"));
        }
        let content = operation.body.as_ref().map(|body| &body.content);
        match (content, &arguments.bytes) {
            (Some(Content::Text(_)), Some(bytes)) => {
                let body = text(&String::from_utf8_lossy(bytes));
                call.push_str(&format!(",\"text\":{body}"));
            }
            (_, Some(bytes)) => {
                call.push_str(&format!(",\"base64\":{}", text(&base64::encode(bytes))));
            }
            (_, None) => {}
        }
        call.push_str(&format!(",\"url\":{}}}", text(&arguments.url)));
        let mode = self.driver.modes.first().map_or("async", String::as_str);
        format!(
            r#"{{"do":"run","mode":"{mode}","client":{{"single_host":{},"token":"dop_v1_made_up","credentials":{{"inference_bearer_auth":"doo_v1_made_up","agent_key":"agent_made_up"}},"rate_limit":false,"retry":{{"max_attempts":1}}}},"concurrent":false,"calls":[{call}]}}"#,
            text(&self.base)
        )
    }
}

/// `not_found` as `NotFound`.
fn pascal(text: &str) -> String {
    text.split('_')
        .map(|word| {
            let mut letters = word.chars();
            match letters.next() {
                Some(first) => first.to_uppercase().collect::<String>() + letters.as_str(),
                None => String::new(),
            }
        })
        .collect()
}
