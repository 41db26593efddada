//! Rules know what the description does not say of its operations: what is safe, found again, waited for.

use super::{
    file::{
        AnnotationsFile, BatchEntry, ListEntry, LookupEntry, SafetyEntry, StatusEntry, WaitEntry,
    },
    key_path::{body, resolve, response, values},
    pagination,
    service_file::PaginationEntry,
};
use crate::{diagnostic_codes, name_lock::RenamedOperations, read::span::span_at};
use ir::{
    Api, BatchList, FileId, LookupKey, Operation, ParamLocation, Report, Safety, StatusRule, Type,
    WaitStep, Wire,
};
use toml::Spanned;

/// What a rule makes of an operation.
pub enum Annotation {
    List(ir::Pagination),
    Safety(Safety),
    Key(LookupKey),
    Watch(StatusRule),
    Wait(Vec<WaitStep>),
}

impl Annotation {
    pub fn apply(&self, operation: &mut Operation) {
        match self {
            Annotation::List(paging) => operation.pagination = Some(paging.clone()),
            Annotation::Safety(safety) => operation.safety = *safety,
            Annotation::Key(key) => {
                operation.key = Some(key.clone());
                operation.safety = Safety::Create;
            }
            Annotation::Watch(watch) => operation.status_rule = Some(watch.clone()),
            Annotation::Wait(steps) => operation.wait.clone_from(steps),
        }
    }
}

/// What every rule is checked against, and where what is wrong with it goes.
pub struct Checker<'a> {
    pub api: &'a Api,
    pub report: &'a mut Report,
    pub file: FileId,
    pub text: &'a str,
    pub moved: &'a RenamedOperations,
    pub pagination: &'a PaginationEntry,
}

impl<'a> Checker<'a> {
    pub fn lists(&mut self, written: &AnnotationsFile) -> Vec<(String, Annotation)> {
        let mut changes = Vec::new();
        for (id, said) in &written.lists {
            let change = self.operation(id).and_then(|of| self.list(of, said));
            changes.extend(change.map(|change| (id.get_ref().clone(), Annotation::List(change))));
        }
        changes
    }

    pub fn annotations(&mut self, written: &AnnotationsFile) -> Vec<(String, Annotation)> {
        let mut changes = Vec::new();
        let watched: Vec<String> = written
            .status_rule
            .keys()
            .map(|id| id.get_ref().clone())
            .collect();
        for (id, said) in &written.safety {
            let safety = match said {
                SafetyEntry::Safe => Safety::Safe,
                SafetyEntry::Idempotent => Safety::Idempotent,
                SafetyEntry::Unsafe => Safety::Unsafe,
            };
            let change = self.operation(id).map(|_| Annotation::Safety(safety));
            changes.extend(change.map(|change| (id.get_ref().clone(), change)));
        }
        for (id, said) in &written.lookup_key {
            let change = self.operation(id).and_then(|of| self.key(of, said));
            changes.extend(change.map(|change| (id.get_ref().clone(), Annotation::Key(change))));
        }
        for (id, said) in &written.status_rule {
            let change = self.operation(id).and_then(|of| self.watch(of, said));
            changes.extend(change.map(|change| (id.get_ref().clone(), Annotation::Watch(change))));
        }
        for (id, said) in &written.wait {
            let Some(of) = self.operation(id) else {
                continue;
            };
            let steps = said.iter().filter_map(|step| self.step(of, step, &watched));
            let steps: Vec<WaitStep> = steps.collect();
            changes.push((id.get_ref().clone(), Annotation::Wait(steps)));
        }
        changes
    }

    /// Says that something does not exist.
    pub fn unknown(&mut self, at: &Spanned<String>, message: String, help: &str) {
        let span = span_at(self.file, self.text, at.span().start);
        self.report.add_with_help(
            &diagnostic_codes::RULES_UNKNOWN,
            span,
            message,
            help.to_owned(),
        );
    }

    pub fn operation(&mut self, id: &Spanned<String>) -> Option<&'a Operation> {
        let found = self.api.operation(id.get_ref());
        if found.is_none() {
            let message = format!("there is no operation `{}`", id.get_ref());
            let help = match self.moved.get(id.get_ref()) {
                Some(now) => format!("the description calls it `{now}` now: name that"),
                None => "rules name operations by their `operationId`".into(),
            };
            self.unknown(id, message, &help);
        }
        found
    }

    /// The trail, if it leads somewhere from one of the types.
    fn trail(
        &mut self,
        from: Option<&'a Type>,
        said: &Spanned<String>,
        of: &str,
    ) -> Option<(Vec<Wire>, Vec<&'a Type>)> {
        let keys = split(said.get_ref());
        let api = self.api;
        let found = from.map_or(Vec::new(), |from| resolve(api, from, &keys));
        if found.is_empty() {
            let message = format!("`{}` leads nowhere in {of}", said.get_ref());
            self.unknown(said, message, "name keys of the body, with dots between");
            return None;
        }
        Some((keys, found))
    }

    fn list(&mut self, of: &Operation, said: &ListEntry) -> Option<ir::Pagination> {
        let items = split(said.items.get_ref());
        let paging = pagination::at(of, items, self.pagination, &self.api.types);
        if paging.is_none() {
            let message = format!("`{}` is no list that comes in pages", said.items.get_ref());
            let help =
                "the keys lead to a list or a map, and a parameter or a link to its next page";
            self.unknown(&said.items, message, help);
        }
        paging
    }

    fn key(&mut self, of: &'a Operation, said: &LookupEntry) -> Option<LookupKey> {
        let list = self.operation(&said.list)?;
        let (body, _) = self.trail(body(of), &said.body, "the body of the create")?;
        let (response, _) =
            self.trail(response(of), &said.response, "the response of the create")?;
        let (items, element) = self.items(list, said)?;
        let (item, _) = self.trail(Some(element), &said.item, "an item of the list")?;
        let created = match &said.created {
            Some(created) => Some(self.trail(Some(element), created, "an item of the list")?.0),
            None => None,
        };
        if let Some(query) = &said.query
            && !list.params.iter().any(|param| {
                param.wire.as_str() == query.get_ref()
                    && matches!(
                        param.location,
                        ParamLocation::Query | ParamLocation::QueryCommas
                    )
            })
        {
            let message = format!("`{}` has no query parameter `{}`", list.id, query.get_ref());
            self.unknown(query, message, "leave it out where the list takes none");
            return None;
        }
        Some(LookupKey {
            body,
            list: list.id.clone(),
            query: said
                .query
                .as_ref()
                .map(|query| Wire::from(query.get_ref().as_str())),
            items,
            item,
            response,
            created,
        })
    }

    /// Where the things stand that a list responses, and what they are.
    fn items(&mut self, list: &'a Operation, said: &LookupEntry) -> Option<(Vec<Wire>, &'a Type)> {
        let (items, held) = match (&said.items, &list.pagination) {
            (Some(items), _) => {
                let (keys, found) =
                    self.trail(response(list), items, "the response of the list")?;
                (keys, found.first()?.bare())
            }
            (None, Some(paging)) => (paging.items.clone(), &paging.held),
            (None, None) => {
                let message = format!("`{}` is no list that comes in pages", list.id);
                let help = "say under `items` where the list stands in its response";
                self.unknown(&said.list, message, help);
                return None;
            }
        };
        match held {
            Type::List(element) | Type::Map(element) => Some((items, element)),
            _ => {
                let at = said.items.as_ref().unwrap_or(&said.list);
                let message = format!(
                    "what stands there in the response of `{}` is no list",
                    list.id
                );
                self.unknown(at, message, "name the keys that lead to a list or a map");
                None
            }
        }
    }

    fn watch(&mut self, of: &'a Operation, said: &StatusEntry) -> Option<StatusRule> {
        let mut status = Vec::new();
        let mut known: Vec<String> = Vec::new();
        for trail in &said.status {
            let (keys, types) = self.trail(response(of), trail, "the response")?;
            status.push(keys);
            known.extend(types.iter().filter_map(|ty| values(self.api, ty)).flatten());
        }
        status.extend(said.also.iter().map(|also| split(also)));
        for state in said.done.iter().chain(&said.failed) {
            if !said.unlisted && !known.contains(state.get_ref()) {
                let message = format!("`{}` is no state of `{}`", state.get_ref(), of.id);
                let help = if known.is_empty() {
                    "the description lists none; say `unlisted = true` if that is so".to_owned()
                } else {
                    format!("it has `{}`", known.join("`, `"))
                };
                self.unknown(state, message, &help);
            }
        }
        let shared = match &said.batch_list {
            Some(shared) => Some(self.shared(shared)?),
            None => None,
        };
        let texts = |states: &[Spanned<String>]| -> Vec<String> {
            states.iter().map(|state| state.get_ref().clone()).collect()
        };
        Some(StatusRule {
            status,
            done: texts(&said.done),
            failed: texts(&said.failed),
            shared,
            minutes: said.minutes,
        })
    }

    fn shared(&mut self, said: &BatchEntry) -> Option<BatchList> {
        let list = self.operation(&said.list)?;
        let size = list
            .pagination
            .as_ref()
            .and_then(|paging| match &paging.style {
                ir::PageStyle::Number { size, .. } => size.clone(),
                ir::PageStyle::Cursor { .. } | ir::PageStyle::Link { .. } => None,
            });
        let (Some(paging), Some(_)) = (&list.pagination, size) else {
            let message = format!("`{}` is no list in numbered pages", list.id);
            self.unknown(
                &said.list,
                message,
                "name one whose pages have a number and a size",
            );
            return None;
        };
        let (Type::List(element) | Type::Map(element)) = &paging.held else {
            return None;
        };
        let (id, _) = self.trail(Some(element), &said.id, "an item of the list")?;
        Some(BatchList {
            list: list.id.clone(),
            items: paging.items.clone(),
            id,
        })
    }

    fn step(
        &mut self,
        of: &'a Operation,
        said: &WaitEntry,
        watched: &[String],
    ) -> Option<WaitStep> {
        let asked = self.operation(&said.poll)?;
        let mut with = Vec::new();
        for (param, trails) in &said.with {
            let has = path(asked).any(|wire| wire.as_str() == param.get_ref());
            if !has {
                let message = format!("`{}` has no path parameter `{}`", asked.id, param.get_ref());
                self.unknown(
                    param,
                    message,
                    "name what stands in its path between braces",
                );
                return None;
            }
            let mut found = Vec::new();
            for trail in trails {
                found.push(
                    self.trail(response(of), trail, "the response of the call")?
                        .0,
                );
            }
            with.push((Wire::from(param.get_ref().as_str()), found));
        }
        let given = |wire: &Wire| {
            with.iter().any(|(param, _)| param == wire) || path(of).any(|own| own == wire)
        };
        if let Some(missing) = path(asked).find(|wire| !given(wire)) {
            let message = format!(
                "nothing says what `{}` of `{}` is",
                missing.as_str(),
                asked.id
            );
            self.unknown(
                &said.poll,
                message,
                "say under `with` where it stands in the response",
            );
            return None;
        }
        if !watched.contains(&asked.id) && with.is_empty() {
            let message = format!("`{}` has no states to wait for", asked.id);
            self.unknown(
                &said.poll,
                message,
                "say under `status_rule` which there are",
            );
            return None;
        }
        Some(WaitStep {
            operation: asked.id.clone(),
            with,
        })
    }
}

fn split(trail: &str) -> Vec<Wire> {
    trail.split('.').map(Wire::from).collect()
}

fn path(operation: &Operation) -> impl Iterator<Item = &Wire> {
    let path = operation
        .params
        .iter()
        .filter(|param| param.location == ParamLocation::Path);
    path.map(|param| &param.wire)
}
