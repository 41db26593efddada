//! Path templates: their literals and placeholders, and queries and fragments that do not belong there.

use crate::lower::lowerer::Lowerer;
use crate::{diagnostic_codes, openapi::model::Endpoint};
use ir::{
    Docs, Format, Literal, Name, Param, ParamLocation, Presence, Prim, ReservedCharacters, Segment,
    Stability, Type, Wire,
};

/// The parts of a path as the description has it.
pub struct PathTemplate {
    /// The path itself.
    pub segments: Vec<Segment>,
    /// The pairs of its query, each with a value or the name of a placeholder in braces.
    query: Vec<(String, String)>,
}

/// Segments that many paths begin with.
const PREFIXES: [&str; 4] = ["api", "rest", "public", "web"];

/// Whether a segment at the start of a path names nothing: a version, or what many paths begin with.
pub fn is_path_prefix(segment: &str) -> bool {
    let words = segment.to_ascii_lowercase();
    let version = words.strip_prefix('v').unwrap_or(&words);
    let is_digit = |next: char| next.is_ascii_digit() || matches!(next, '.' | '-');
    let is_version = !version.is_empty() && version.chars().all(is_digit);
    is_version || PREFIXES.contains(&words.as_str())
}

/// Splits a path template into literals and placeholders.
pub fn path_segments(template: &str) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut rest = template;
    while let Some((fixed, after)) = rest.split_once('{') {
        let Some((wire, tail)) = after.split_once('}') else {
            break;
        };
        if !fixed.is_empty() {
            segments.push(Segment::Literal(fixed.to_owned()));
        }
        segments.push(Segment::Param(wire.into()));
        rest = tail;
    }
    if !rest.is_empty() {
        segments.push(Segment::Literal(rest.to_owned()));
    }
    segments
}

impl<'m> Lowerer<'m, '_> {
    /// The path of an operation. A query in it becomes parameters, and a fragment, which is never sent, is dropped.
    pub(crate) fn lower_path(&mut self, endpoint: &Endpoint) -> PathTemplate {
        let whole = endpoint.path.as_str();
        let without_fragment = whole.split_once('#').map_or(whole, |(path, _)| path);
        let (path, query) = without_fragment
            .split_once('?')
            .unwrap_or((without_fragment, ""));
        if path != whole {
            let message = format!(
                "the path `{whole}` has a query or a fragment; a query becomes parameters, and a fragment is not sent"
            );
            let help = "describe the query as parameters";
            self.report.add_with_help(
                &diagnostic_codes::QUERY_IN_PATH,
                endpoint.path_span,
                message,
                help,
            );
        }
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = name.trim_start_matches('{').trim_end_matches('}');
            (name.to_owned(), value.to_owned())
        };
        PathTemplate {
            segments: path_segments(path),
            query: pairs.map(pair).collect(),
        }
    }

    /// Makes the parameters of an operation those of its path: each placeholder has one, and each pair of a query in the
    /// path.
    pub(crate) fn complete_params(
        &mut self,
        path: &PathTemplate,
        params: &mut Vec<Param>,
        endpoint: &Endpoint,
    ) {
        for (name, value) in &path.query {
            let placeholder = value
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            let described = params.iter_mut().find(|param| {
                param.wire.as_str() == name
                    || placeholder.is_some_and(|wire| param.wire.as_str() == wire)
            });
            match (described, placeholder) {
                (Some(param), _) => {
                    if param.location == ParamLocation::Path {
                        param.location = ParamLocation::Query;
                        param.style = ParamLocation::Query.usual_style();
                        param.wire = name.as_str().into();
                    }
                }
                (None, Some(_)) => params.push(text_param(name, ParamLocation::Query, endpoint)),
                (None, None) => {
                    let mut param = text_param(name, ParamLocation::Query, endpoint);
                    param.presence = Presence::Constant(Literal::Text(value.clone()));
                    params.push(param);
                }
            }
        }
        self.report_unused_path_params(&path.segments, params, endpoint);
        params.retain(|param| {
            param.location != ParamLocation::Path
                || path.segments.contains(&Segment::Param(param.wire.clone()))
        });
        for segment in &path.segments {
            let Segment::Param(wire) = segment else {
                continue;
            };
            let is_described =
                |param: &Param| param.location == ParamLocation::Path && param.wire == *wire;
            if !params.iter().any(is_described) {
                self.report_undescribed_placeholder(wire, endpoint);
                params.push(text_param(wire.as_str(), ParamLocation::Path, endpoint));
            }
        }
    }

    fn report_undescribed_placeholder(&mut self, wire: &Wire, endpoint: &Endpoint) {
        let message = format!(
            "the path `{}` has a placeholder `{}` but no such parameter; it is a string",
            endpoint.path,
            wire.as_str()
        );
        let help = "add a parameter with `in: path`";
        self.report.add_with_help(
            &diagnostic_codes::PATH_PARAMETER_MISMATCH,
            endpoint.path_span,
            message,
            help,
        );
    }

    fn report_unused_path_params(
        &mut self,
        path: &[Segment],
        params: &[Param],
        endpoint: &Endpoint,
    ) {
        let in_path = params
            .iter()
            .filter(|param| param.location == ParamLocation::Path);
        for param in in_path {
            if !path.contains(&Segment::Param(param.wire.clone())) {
                let message = format!(
                    "the path `{}` has no placeholder for the parameter `{}`, which is ignored",
                    endpoint.path,
                    param.wire.as_str()
                );
                let help = "add the placeholder in braces, or delete the parameter";
                self.report.add_with_help(
                    &diagnostic_codes::PATH_PARAMETER_MISMATCH,
                    param.span,
                    message,
                    help,
                );
            }
        }
    }
}

/// Replaces placeholders that have only one value by that value. One that would have to be escaped is passed by the caller.
pub fn fill_constants(path: &mut Vec<Segment>, params: &mut Vec<Param>) {
    for param in params.iter_mut() {
        let Presence::Constant(literal) = &param.presence else {
            continue;
        };
        if param.location != ParamLocation::Path {
            continue;
        }
        let text = match literal {
            Literal::Text(text) => text.clone(),
            other => other.to_json(),
        };
        let is_plain = |one: char| one.is_ascii_alphanumeric() || "-_.~".contains(one);
        if !param.has_usual_style() || text.is_empty() || !text.chars().all(is_plain) {
            param.presence = Presence::Required;
            continue;
        }
        for segment in path.iter_mut() {
            if matches!(segment, Segment::Param(wire) if *wire == param.wire) {
                *segment = Segment::Literal(text.clone());
            }
        }
    }
    params.retain(|param| {
        param.location != ParamLocation::Path || !matches!(param.presence, Presence::Constant(_))
    });
    join_literals(path);
}

fn join_literals(path: &mut Vec<Segment>) {
    path.dedup_by(|next, before| match (before, next) {
        (Segment::Literal(before), Segment::Literal(next)) => {
            before.push_str(next);
            true
        }
        _ => false,
    });
}

/// A required string parameter that the description has only in the path.
fn text_param(name: &str, location: ParamLocation, endpoint: &Endpoint) -> Param {
    Param {
        name: Name::new(name),
        wire: name.into(),
        location,
        style: location.usual_style(),
        encoding: ReservedCharacters::Encoded,
        presence: Presence::Required,
        ty: Type::Prim(Prim::Text(Format::Plain)),
        stability: Stability::Stable,
        docs: Docs::default(),
        span: endpoint.path_span,
    }
}
