//! Checks annotations against the API and turns them into facts of the intermediate representation.

use super::{
    file::{AnnotationsFile, BatchEntry, LookupEntry, SafetyEntry, StatusEntry, WaitEntry},
    key_path::{enum_values, request_body, resolve, response_body},
    response_lock::ResponseLock,
};
use crate::annotate::service::service_file::PaginationNames;
use crate::{diagnostic_codes, name_lock::RenamedOperations, read::span::span_at};
use ir::{
    Analysis, Api, BatchList, Code, FileId, KeyPath, LookupKey, Operation, PageParamLocation,
    PageStyle, Pagination, Param, ParamLocation, Presence, Report, Safety, StatusRule, Type,
    WaitStep, Wire,
};
use toml::Spanned;

/// A fact that an annotation states about an operation.
pub enum Annotation {
    Pagination(Pagination),
    Safety(Safety),
    LookupKey(LookupKey),
    StatusRule(StatusRule),
    Wait(Vec<WaitStep>),
    Gone(String),
}

impl Annotation {
    /// Sets the fact on the operation.
    pub fn apply(&self, operation: &mut Operation) {
        match self {
            Annotation::Pagination(pagination) => {
                operation.pagination = Some(pagination.clone());
            }
            Annotation::Safety(safety) => operation.safety = *safety,
            Annotation::LookupKey(key) => {
                operation.key = Some(key.clone());
                operation.safety = Safety::Create;
            }
            Annotation::StatusRule(rule) => operation.status_rule = Some(rule.clone()),
            Annotation::Wait(steps) => operation.wait.clone_from(steps),
            Annotation::Gone(polled) => operation.gone = Some(polled.clone()),
        }
    }
}

/// Checks annotations against the API, and reports those that refer to something that does not exist.
pub struct Checker<'a> {
    pub api: &'a Api,
    pub analysis: &'a Analysis,
    pub lock: &'a ResponseLock<'a>,
    pub report: &'a mut Report,
    /// The annotations file.
    pub file: FileId,
    /// Its text.
    pub text: &'a str,
    pub renamed: &'a RenamedOperations,
    pub pagination_names: &'a PaginationNames,
}

impl<'a> Checker<'a> {
    /// The pagination that the file states, by operation ID.
    pub fn paginations(&mut self, entries: &AnnotationsFile) -> Vec<(String, Annotation)> {
        let mut annotations = Vec::new();
        for (id, entry) in &entries.pagination {
            let pagination = self
                .operation(id)
                .and_then(|operation| self.pagination_entry(id, operation, entry));
            annotations.extend(
                pagination.map(|found| (id.get_ref().clone(), Annotation::Pagination(found))),
            );
        }
        annotations
    }

    /// All facts but pagination that the file states, by operation ID.
    pub fn annotations(&mut self, entries: &AnnotationsFile) -> Vec<(String, Annotation)> {
        let mut annotations = Vec::new();
        let with_status: Vec<String> = entries
            .status
            .keys()
            .map(|id| id.get_ref().clone())
            .collect();
        for (id, entry) in &entries.safety {
            let safety = match entry {
                SafetyEntry::Safe => Safety::Safe,
                SafetyEntry::Idempotent => Safety::Idempotent,
                SafetyEntry::Unsafe => Safety::Unsafe,
            };
            if self.operation(id).is_some() {
                annotations.push((id.get_ref().clone(), Annotation::Safety(safety)));
            }
        }
        for (id, entry) in &entries.lookup {
            let key = self
                .operation(id)
                .and_then(|create| self.lookup_key(create, entry));
            annotations.extend(key.map(|key| (id.get_ref().clone(), Annotation::LookupKey(key))));
        }
        for (id, entry) in &entries.status {
            let rule = self
                .operation(id)
                .and_then(|operation| self.status_rule(operation, entry));
            annotations
                .extend(rule.map(|rule| (id.get_ref().clone(), Annotation::StatusRule(rule))));
        }
        for (id, steps) in &entries.wait {
            let Some(operation) = self.operation(id) else {
                continue;
            };
            let steps = steps
                .iter()
                .filter_map(|step| self.wait_step(operation, step, &with_status));
            let steps: Vec<WaitStep> = steps.collect();
            annotations.push((id.get_ref().clone(), Annotation::Wait(steps)));
        }
        for (id, polled) in &entries.gone {
            let found = self
                .operation(id)
                .and_then(|delete| self.gone(delete, polled));
            annotations.extend(found.map(|found| (id.get_ref().clone(), Annotation::Gone(found))));
        }
        annotations
    }

    /// Reports an entry that refers to something that does not exist.
    pub fn report_unknown(
        &mut self,
        entry: &Spanned<String>,
        message: impl Into<String>,
        help: &str,
    ) {
        let code = &diagnostic_codes::ANNOTATIONS_UNKNOWN_TARGET;
        self.report_at(code, entry, message.into(), help);
    }

    /// Reports a diagnostic at an entry.
    pub fn report_at(
        &mut self,
        code: &'static Code,
        entry: &Spanned<String>,
        message: String,
        help: &str,
    ) {
        let span = span_at(self.file, self.text, entry.span().start);
        self.report
            .add_with_help(code, span, message, help.to_owned());
    }

    pub fn operation(&mut self, id: &Spanned<String>) -> Option<&'a Operation> {
        let operation = self.api.operation(id.get_ref());
        if operation.is_none() {
            let message = format!("there is no operation `{}`", id.get_ref());
            let help = match self.renamed.get(id.get_ref()) {
                Some(new) => {
                    format!("the description now calls it `{new}`: rename the entry or delete it")
                }
                None => "use the `operationId` of an operation".into(),
            };
            self.report_unknown(id, message, &help);
        }
        operation
    }

    /// A key path and the types at its end. Reports a path that does not exist below `from`.
    pub fn key_path(
        &mut self,
        from: Option<&'a Type>,
        entry: &Spanned<String>,
        place: &str,
    ) -> Option<(KeyPath, Vec<&'a Type>)> {
        let path = parse_key_path(entry.get_ref());
        let api = self.api;
        let types = from.map_or(Vec::new(), |from| resolve(api, from, &path));
        if types.is_empty() {
            let message = format!("`{}` does not exist in {place}", entry.get_ref());
            self.report_unknown(entry, message, "write existing keys, separated by dots");
            return None;
        }
        Some((path, types))
    }

    fn lookup_key(&mut self, create: &'a Operation, entry: &LookupEntry) -> Option<LookupKey> {
        let list = self.list_without_body(&entry.list, |param| match param.location {
            ParamLocation::Path => path_params(create).any(|own| *own == param.wire),
            ParamLocation::Query => {
                { entry.query.as_ref() }.is_some_and(|query| query.get_ref() == param.wire.as_str())
            }
            ParamLocation::Header | ParamLocation::Cookie | ParamLocation::File => false,
        })?;
        let (body, _) = self.key_path(
            request_body(create),
            &entry.body,
            "the request body of the create operation",
        )?;
        let (response, _) = self.key_path(
            response_body(create),
            &entry.response,
            "the response of the create operation",
        )?;
        let (items, element) = self.list_items(list, entry)?;
        let (item, _) = self.key_path(Some(element), &entry.item, "an item of the list")?;
        let created = match &entry.created {
            Some(created) => Some(
                self.key_path(Some(element), created, "an item of the list")?
                    .0,
            ),
            None => None,
        };
        if let Some(query) = &entry.query
            && !list.params.iter().any(|param| {
                param.wire.as_str() == query.get_ref() && param.location == ParamLocation::Query
            })
        {
            let message = format!("`{}` has no query parameter `{}`", list.id, query.get_ref());
            let help = "remove `query` if the list has no such parameter";
            self.report_unknown(query, message, help);
            return None;
        }
        Some(LookupKey {
            body,
            list: list.id.clone(),
            query: entry
                .query
                .as_ref()
                .map(|query| Wire::from(query.get_ref().as_str())),
            items,
            item,
            response,
            created,
        })
    }

    /// A list operation that is called without a body, and only with the parameters that are known then.
    fn list_without_body(
        &mut self,
        id: &Spanned<String>,
        is_known: impl Fn(&Param) -> bool,
    ) -> Option<&'a Operation> {
        let list = self.operation(id)?;
        let is_missing = |param: &&Param| param.presence == Presence::Required && !is_known(param);
        let takes_body = { list.body.as_ref() }
            .is_some_and(|body| body.presence == Presence::Required)
            || { list.pagination.as_ref() }
                .is_some_and(|pagination| pagination.location == PageParamLocation::Body);
        let message = if takes_body {
            format!("`{}` needs a request body", list.id)
        } else if let Some(missing) = list.params.iter().find(is_missing) {
            let name = missing.wire.as_str();
            format!("the parameter `{name}` of `{}` has no value", list.id)
        } else {
            return Some(list);
        };
        self.report_unknown(
            id,
            message,
            "use a list that is called without a body and without other required parameters",
        );
        None
    }

    /// The key path of the items in the response of a list operation, and the type of an item.
    fn list_items(
        &mut self,
        list: &'a Operation,
        entry: &LookupEntry,
    ) -> Option<(KeyPath, &'a Type)> {
        let (items, collection) = match (&entry.items, &list.pagination) {
            (Some(items), _) => {
                let (path, types) = self.key_path(
                    response_body(list),
                    items,
                    "the response of the list operation",
                )?;
                (path, types.first()?.bare())
            }
            (None, Some(pagination)) => (pagination.items.clone(), &pagination.held),
            (None, None) => {
                let message = format!("`{}` is not a paginated list", list.id);
                let help = "add `items` with the key path of the list in the response";
                self.report_unknown(&entry.list, message, help);
                return None;
            }
        };
        match collection {
            Type::List(element) | Type::Map(element) => Some((items, element)),
            _ => {
                let entry = entry.items.as_ref().unwrap_or(&entry.list);
                let message = format!(
                    "`{}` is not a list in the response of `{}`",
                    entry.get_ref(),
                    list.id
                );
                self.report_unknown(entry, message, "use the key path of a list or map");
                None
            }
        }
    }

    fn status_rule(&mut self, operation: &'a Operation, entry: &StatusEntry) -> Option<StatusRule> {
        let mut status = Vec::new();
        let mut known_states: Vec<String> = Vec::new();
        for path in &entry.status {
            let (path, types) = self.key_path(response_body(operation), path, "the response")?;
            status.push(path);
            known_states.extend(
                types
                    .iter()
                    .filter_map(|ty| enum_values(self.api, ty))
                    .flatten(),
            );
        }
        status.extend(
            entry
                .undocumented_status
                .iter()
                .map(|path| parse_key_path(path)),
        );
        for state in entry.done.iter().chain(&entry.failed) {
            if !entry.undocumented_states && !known_states.contains(state.get_ref()) {
                let message = format!("`{}` is not a state of `{}`", state.get_ref(), operation.id);
                let help = if known_states.is_empty() {
                    "the description lists no states: set `undocumented_states = true` if the state exists nevertheless".to_owned()
                } else {
                    format!("its states are `{}`", known_states.join("`, `"))
                };
                self.report_unknown(state, message, &help);
            }
        }
        let batch = match &entry.batch {
            Some(batch) => Some(self.batch_list(batch)?),
            None => None,
        };
        let count = match &entry.count {
            Some(path) => Some(
                self.key_path(response_body(operation), path, "the response")?
                    .0,
            ),
            None => None,
        };
        let texts = |states: &[Spanned<String>]| -> Vec<String> {
            states.iter().map(|state| state.get_ref().clone()).collect()
        };
        Some(StatusRule {
            status,
            done: texts(&entry.done),
            failed: texts(&entry.failed),
            count,
            shared: batch,
            minutes: entry.minutes,
        })
    }

    fn batch_list(&mut self, entry: &BatchEntry) -> Option<BatchList> {
        let list = self.list_without_body(&entry.list, |_| false)?;
        let size_param = list
            .pagination
            .as_ref()
            .and_then(|pagination| match &pagination.style {
                PageStyle::Number { .. } => pagination.size.clone(),
                PageStyle::Offset { .. } | PageStyle::Cursor { .. } | PageStyle::Link { .. } => {
                    None
                }
            });
        let (Some(pagination), Some(_)) = (&list.pagination, size_param) else {
            let message = format!("`{}` is not a list with numbered pages", list.id);
            let help =
                "use a list operation that has parameters for the page number and the page size";
            self.report_unknown(&entry.list, message, help);
            return None;
        };
        let (Type::List(element) | Type::Map(element)) = &pagination.held else {
            return None;
        };
        let (id, _) = self.key_path(Some(element), &entry.id, "an item of the list")?;
        Some(BatchList {
            list: list.id.clone(),
            items: pagination.items.clone(),
            id,
        })
    }

    /// The operation that finds a resource until it is deleted. Its path parameters are those of the deletion.
    fn gone(&mut self, delete: &'a Operation, entry: &Spanned<String>) -> Option<String> {
        let polled = self.operation(entry)?;
        let is_unknown = |wire: &&Wire| !path_params(delete).any(|own| own == *wire);
        if let Some(missing) = path_params(polled).find(is_unknown) {
            let message = format!(
                "`{}` has no path parameter `{}`",
                delete.id,
                missing.as_str()
            );
            let help = "use an operation with the path parameters of the deletion";
            self.report_unknown(entry, message, help);
            return None;
        }
        Some(polled.id.clone())
    }

    fn wait_step(
        &mut self,
        operation: &'a Operation,
        entry: &WaitEntry,
        with_status: &[String],
    ) -> Option<WaitStep> {
        let polled = self.operation(&entry.operation)?;
        let mut with = Vec::new();
        for (param, paths) in &entry.with {
            if !path_params(polled).any(|wire| wire.as_str() == param.get_ref()) {
                let message = format!(
                    "`{}` has no path parameter `{}`",
                    polled.id,
                    param.get_ref()
                );
                let help = "use the name of a path parameter of the polled operation";
                self.report_unknown(param, message, help);
                return None;
            }
            let mut resolved = Vec::new();
            for path in paths {
                let (path, _) = self.key_path(
                    response_body(operation),
                    path,
                    "the response of the operation",
                )?;
                resolved.push(path);
            }
            with.push((Wire::from(param.get_ref().as_str()), resolved));
        }
        let has_value = |wire: &Wire| {
            with.iter().any(|(param, _)| param == wire)
                || path_params(operation).any(|own| own == wire)
        };
        if let Some(missing) = path_params(polled).find(|wire| !has_value(wire)) {
            let message = format!(
                "the parameter `{}` of `{}` has no value",
                missing.as_str(),
                polled.id
            );
            let help = "add it to `with`, with the key path of its value in the response";
            self.report_unknown(&entry.operation, message, help);
            return None;
        }
        if !with_status.contains(&polled.id) && with.is_empty() {
            let message = format!("`{}` has no states to wait for", polled.id);
            let help = "add a `status` entry for the operation";
            self.report_unknown(&entry.operation, message, help);
            return None;
        }
        Some(WaitStep {
            operation: polled.id.clone(),
            with,
        })
    }
}

pub fn parse_key_path(text: &str) -> KeyPath {
    text.split('.').map(Wire::from).collect()
}

fn path_params(operation: &Operation) -> impl Iterator<Item = &Wire> {
    let params = operation
        .params
        .iter()
        .filter(|param| param.location == ParamLocation::Path);
    params.map(|param| &param.wire)
}
