//! Compares responses.

use super::ty::{Role, Site, compare};
use crate::{
    Aspect, ChangeKind, Impact, Impacts, OperationPart, Subject,
    language::operations,
    raw_changes::{RawChanges, Side, Sides},
};
use ir::{Content, Operation, Response, ReturnKind, Status, display};
use std::collections::BTreeMap;

/// Every change between the responses of two operations, by the part where it is.
pub fn responses<'a>(
    sides: Sides<'a>,
    old: &'a Operation,
    new: &'a Operation,
) -> Vec<(OperationPart, RawChanges)> {
    let before_kind = old.return_kind(sides.old.api);
    let after_kind = new.return_kind(sides.new.api);
    let alternatives = |old: usize, new: usize| match (old == new, before_kind, after_kind) {
        (true, ..) => Impact::Keeps,
        (false, ReturnKind::Several, ReturnKind::Several) if new > old => Impact::Adds,
        (false, ..) => Impact::breaks("the return type changed"),
    };
    let mut found = Vec::new();
    let mut moved = None;
    if let ([old], [new]) = (old.responses.as_slice(), new.responses.as_slice())
        && old.status != new.status
    {
        // With a single response, the return type does not depend on the status.
        let mut raw = RawChanges::default();
        let (from, to) = (display::status(old.status), display::status(new.status));
        let subject = Subject::Response(new.status);
        raw.add(
            "",
            &subject,
            ChangeKind::modified(Aspect::Status, from, to),
            Impact::Keeps,
        );
        response(sides, &mut raw, &subject, old, new, &alternatives);
        found.push((OperationPart::Response(new.status), raw));
        moved = Some((old.status, new.status));
    }
    let is_moved = |old: Option<Status>, new: Option<Status>| match moved {
        Some((from, to)) => old == Some(from) || new == Some(to),
        None => false,
    };
    let impact = |adds: bool| match (before_kind, after_kind) {
        (ReturnKind::Bytes, ReturnKind::Bytes) | (ReturnKind::One, ReturnKind::One) => {
            Impact::Keeps
        }
        (ReturnKind::Several, ReturnKind::Several) if adds => Impact::Adds,
        (ReturnKind::Several, ReturnKind::Several) => {
            Impact::breaks("the variant of this response was removed")
        }
        (_, ReturnKind::Bytes) => Impact::breaks("the method returns bytes"),
        (_, ReturnKind::One) => Impact::breaks("the method returns one type"),
        (_, ReturnKind::Several) => Impact::breaks("the method returns one of several types"),
    };
    for (status, sides_of) in by_status(&old.responses, &new.responses) {
        let mut raw = RawChanges::default();
        let subject = Subject::Response(status);
        match sides_of {
            (Some(before), _) if is_moved(Some(before.status), None) => continue,
            (_, Some(after)) if is_moved(None, Some(after.status)) => continue,
            (Some(before), Some(after)) => {
                response(sides, &mut raw, &subject, before, after, &alternatives);
            }
            (Some(before), None) => {
                let was = before
                    .main()
                    .map_or("empty".into(), |one| content(sides.old, one));
                let impacts =
                    operations::alternatives(impact(false), before_kind, after_kind, false);
                raw.add("", &subject, ChangeKind::Removed(was), impacts);
            }
            (None, Some(after)) => {
                let is = after
                    .main()
                    .map_or("empty".into(), |one| content(sides.new, one));
                let impacts = operations::alternatives(impact(true), before_kind, after_kind, true);
                raw.add("", &subject, ChangeKind::Added(is), impacts);
            }
            (None, None) => {}
        }
        found.push((OperationPart::Response(status), raw));
    }
    found.extend(errors(sides, old, new));
    let mut raw = RawChanges::default();
    stream(sides, &mut raw, old, new);
    found.push((OperationPart::StreamEvent, raw));
    found
}

/// The responses of both sides with one status.
type Both<'a> = (Option<&'a Response>, Option<&'a Response>);

/// The responses of both sides, by status.
fn by_status<'a>(old: &'a [Response], new: &'a [Response]) -> BTreeMap<Status, Both<'a>> {
    let mut both: BTreeMap<Status, Both<'a>> = BTreeMap::new();
    for response in old {
        both.entry(response.status).or_default().0 = Some(response);
    }
    for response in new {
        both.entry(response.status).or_default().1 = Some(response);
    }
    both
}

/// Error responses all become one error type: code sees only the named types in them.
fn errors<'a>(
    sides: Sides<'a>,
    old: &'a Operation,
    new: &'a Operation,
) -> Vec<(OperationPart, RawChanges)> {
    let mut found = Vec::new();
    for (status, both) in by_status(&old.errors, &new.errors) {
        let mut raw = RawChanges::default();
        let subject = Subject::Error(status);
        match both {
            (Some(before), Some(after)) => {
                response(sides, &mut raw, &subject, before, after, &|_, _| {
                    Impact::Keeps
                });
            }
            (Some(before), None) => {
                let was = before
                    .main()
                    .map_or("empty".into(), |one| content(sides.old, one));
                let impact = left(sides, &mut raw, before);
                raw.add("", &subject, ChangeKind::Removed(was), impact);
            }
            (None, Some(after)) => {
                let is = after
                    .main()
                    .map_or("empty".into(), |one| content(sides.new, one));
                raw.add("", &subject, ChangeKind::Added(is), Impact::Keeps);
            }
            (None, None) => {}
        }
        found.push((OperationPart::Error(status), raw));
    }
    found
}

/// The impact when an error response is removed.
fn left(sides: Sides<'_>, raw: &mut RawChanges, response: &Response) -> Impacts {
    let mut gone = Impacts::from(Impact::Keeps);
    for ty in response.contents.iter().filter_map(Content::ty) {
        let impacts = sides.left(raw, "", ty);
        if impacts.worst().reason().is_some() {
            gone = impacts;
        }
    }
    gone
}

fn response<'a>(
    sides: Sides<'a>,
    raw: &mut RawChanges,
    subject: &Subject,
    before: &'a Response,
    after: &'a Response,
    impact: &dyn Fn(usize, usize) -> Impact,
) {
    let (old, new) = (before, after);
    let fails = matches!(subject, Subject::Error(_));
    let media = |response: &Response| -> String {
        let contents = response.contents.iter();
        let media: Vec<&str> = contents.map(|content| content.media()).collect();
        media.join(", ")
    };
    let headers = |response: &Response| -> String {
        let mut headers: Vec<&str> = response.headers.iter().map(|one| one.as_str()).collect();
        headers.sort_unstable();
        headers.join(", ")
    };
    let (from, to) = (headers(old), headers(new));
    if from != to {
        raw.add(
            "",
            subject,
            ChangeKind::modified(Aspect::Headers, from, to),
            Impact::Keeps,
        );
    }
    let at = Site {
        step: "",
        subject,
        role: if fails { Role::Failure } else { Role::Response },
    };
    match (old.main(), new.main()) {
        (None, None) => return,
        (Some(Content::Json { ty: old, .. }), Some(Content::Json { ty: new, .. })) => {
            compare(sides, raw, at, old, new);
        }
        (Some(Content::Bytes(_)), Some(Content::Bytes(_)))
        | (
            Some(Content::Text(_) | Content::Events(_)),
            Some(Content::Text(_) | Content::Events(_)),
        ) => {}
        (old, new) => {
            let from = old.map_or("empty".into(), |one| content(sides.old, one));
            let to = new.map_or("empty".into(), |one| content(sides.new, one));
            let impact = match fails {
                true => left(sides, raw, before),
                false => Impact::breaks("the return type changed").into(),
            };
            raw.add(
                "",
                subject,
                ChangeKind::modified(Aspect::Type, from, to),
                impact,
            );
            return;
        }
    }
    let (from, to) = (media(old), media(new));
    if from != to {
        raw.add(
            "",
            subject,
            ChangeKind::modified(Aspect::Media, from, to),
            impact(old.alternatives().len(), new.alternatives().len()),
        );
    }
}

fn stream<'a>(sides: Sides<'a>, raw: &mut RawChanges, old: &'a Operation, new: &'a Operation) {
    let subject = Subject::Stream;
    let at = Site {
        step: "",
        subject: &subject,
        role: Role::Response,
    };
    match (old.events(), new.events()) {
        (None, None) => {}
        (Some(old), Some(new)) => compare(sides, raw, at, old, new),
        (Some(old), None) => {
            let was = ChangeKind::Removed(sides.old.spell(old));
            raw.add("", &subject, was, operations::stream_removed());
        }
        (None, Some(new)) => {
            let is = ChangeKind::Added(sides.new.spell(new));
            raw.add("", &subject, is, Impact::Adds);
        }
    }
}

/// A body in words.
pub fn content(side: Side<'_>, content: &Content) -> String {
    match content {
        Content::Json { ty, .. } => side.spell(ty),
        Content::Text(media) | Content::Bytes(media) => media.clone(),
        Content::Events(ty) => format!("events<{}>", side.spell(ty)),
    }
}
