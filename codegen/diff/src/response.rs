//! A response knows how it differs from the one that a call gave back.

use crate::{
    Aspect, Change, Effect, Part, Subject,
    notes::{Notes, Side, Sides},
    ty::{At, Spot, compare},
};
use ir::{Content, Operation, Response, ReturnKind, Status, display};
use std::collections::BTreeMap;

/// Every difference of the responses of two operations, by the part where it is.
pub fn responses<'a>(
    sides: Sides<'a>,
    old: &'a Operation,
    new: &'a Operation,
) -> Vec<(Part, Notes)> {
    let before = old.outcome(sides.old.api);
    let after = new.outcome(sides.new.api);
    let mut found = Vec::new();
    let mut moved = None;
    if let ([old], [new]) = (old.responses.as_slice(), new.responses.as_slice())
        && old.status != new.status
    {
        // What a call gives back does not depend on the status where there is one only.
        let mut notes = Notes::default();
        let (from, to) = (display::status(old.status), display::status(new.status));
        let subject = Subject::Response(new.status);
        notes.add(
            "",
            &subject,
            Change::turned(Aspect::Status, from, to),
            Effect::Keeps,
        );
        response(sides, &mut notes, &subject, old, new);
        found.push((Part::Response(new.status), notes));
        moved = Some((old.status, new.status));
    }
    let is_moved = |old: Option<Status>, new: Option<Status>| match moved {
        Some((from, to)) => old == Some(from) || new == Some(to),
        None => false,
    };
    let effect = |adds: bool| match (before, after) {
        (ReturnKind::Bytes, ReturnKind::Bytes) | (ReturnKind::One, ReturnKind::One) => {
            Effect::Keeps
        }
        (ReturnKind::Several, ReturnKind::Several) if adds => Effect::Adds,
        (ReturnKind::Several, ReturnKind::Several) => {
            Effect::breaks("the variant of this response is gone")
        }
        (_, ReturnKind::Bytes) => Effect::breaks("the call gives back bytes"),
        (_, ReturnKind::One) => Effect::breaks("the call gives back one type"),
        (_, ReturnKind::Several) => Effect::breaks("the call gives back one of several types"),
    };
    for (status, sides_of) in by_status(&old.responses, &new.responses) {
        let mut notes = Notes::default();
        let subject = Subject::Response(status);
        match sides_of {
            (Some(before), _) if is_moved(Some(before.status), None) => continue,
            (_, Some(after)) if is_moved(None, Some(after.status)) => continue,
            (Some(before), Some(after)) => response(sides, &mut notes, &subject, before, after),
            (Some(before), None) => {
                let was = before
                    .main()
                    .map_or("empty".into(), |one| content(sides.old, one));
                notes.add("", &subject, Change::Removed(was), effect(false));
            }
            (None, Some(after)) => {
                let is = after
                    .main()
                    .map_or("empty".into(), |one| content(sides.new, one));
                notes.add("", &subject, Change::Added(is), effect(true));
            }
            (None, None) => {}
        }
        found.push((Part::Response(status), notes));
    }
    found.extend(errors(sides, old, new));
    let mut notes = Notes::default();
    stream(sides, &mut notes, old, new);
    found.push((Part::Event, notes));
    found
}

/// The responses of both sides to one status.
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

/// Responses of failure become one error, whatever they hold: only the types they name are code's.
fn errors<'a>(sides: Sides<'a>, old: &'a Operation, new: &'a Operation) -> Vec<(Part, Notes)> {
    let mut found = Vec::new();
    for (status, both) in by_status(&old.errors, &new.errors) {
        let mut notes = Notes::default();
        let subject = Subject::Error(status);
        match both {
            (Some(before), Some(after)) => response(sides, &mut notes, &subject, before, after),
            (Some(before), None) => {
                let was = before
                    .main()
                    .map_or("empty".into(), |one| content(sides.old, one));
                let effect = left(sides, &mut notes, before);
                notes.add("", &subject, Change::Removed(was), effect);
            }
            (None, Some(after)) => {
                let is = after
                    .main()
                    .map_or("empty".into(), |one| content(sides.new, one));
                notes.add("", &subject, Change::Added(is), Effect::Keeps);
            }
            (None, None) => {}
        }
        found.push((Part::Error(status), notes));
    }
    found
}

/// What it does to code that a response of failure is gone.
fn left(sides: Sides<'_>, notes: &mut Notes, response: &Response) -> Effect {
    let mut gone = Effect::Keeps;
    for ty in response.contents.iter().filter_map(Content::ty) {
        let effect = sides.left(notes, "", ty);
        if effect.reason().is_some() {
            gone = effect;
        }
    }
    gone
}

fn response<'a>(
    sides: Sides<'a>,
    notes: &mut Notes,
    subject: &Subject,
    before: &'a Response,
    after: &'a Response,
) {
    let (old, new) = (before, after);
    let fails = matches!(subject, Subject::Error(_));
    let media = |response: &Response| -> String {
        let media: Vec<&str> = response.contents.iter().map(Content::media).collect();
        media.join(", ")
    };
    let headers = |response: &Response| -> String {
        let mut headers: Vec<&str> = response.headers.iter().map(|one| one.as_str()).collect();
        headers.sort_unstable();
        headers.join(", ")
    };
    let (from, to) = (headers(old), headers(new));
    if from != to {
        notes.add(
            "",
            subject,
            Change::turned(Aspect::Headers, from, to),
            Effect::Keeps,
        );
    }
    let at = At {
        step: "",
        subject,
        spot: if fails { Spot::Failure } else { Spot::Response },
    };
    match (old.main(), new.main()) {
        (None, None) => return,
        (Some(Content::Json(old)), Some(Content::Json(new))) => {
            compare(sides, notes, at, old, new);
        }
        (Some(Content::Bytes(_)), Some(Content::Bytes(_)))
        | (
            Some(Content::Text(_) | Content::Events(_)),
            Some(Content::Text(_) | Content::Events(_)),
        ) => {}
        (old, new) => {
            let from = old.map_or("empty".into(), |one| content(sides.old, one));
            let to = new.map_or("empty".into(), |one| content(sides.new, one));
            let effect = match fails {
                true => left(sides, notes, before),
                false => Effect::breaks("the call gives back another type"),
            };
            notes.add("", subject, Change::turned(Aspect::Type, from, to), effect);
            return;
        }
    }
    let (from, to) = (media(old), media(new));
    if from != to {
        notes.add(
            "",
            subject,
            Change::turned(Aspect::Media, from, to),
            Effect::Keeps,
        );
    }
}

fn stream<'a>(sides: Sides<'a>, notes: &mut Notes, old: &'a Operation, new: &'a Operation) {
    let subject = Subject::Stream;
    let at = At {
        step: "",
        subject: &subject,
        spot: Spot::Response,
    };
    match (old.events(), new.events()) {
        (None, None) => {}
        (Some(old), Some(new)) => compare(sides, notes, at, old, new),
        (Some(old), None) => {
            let effect = Effect::breaks("`stream()` is gone");
            notes.add("", &subject, Change::Removed(sides.old.spell(old)), effect);
        }
        (None, Some(new)) => {
            let is = Change::Added(sides.new.spell(new));
            notes.add("", &subject, is, Effect::Adds);
        }
    }
}

/// What is sent or received, in words.
pub fn content(side: Side<'_>, content: &Content) -> String {
    match content {
        Content::Json(ty) => side.spell(ty),
        Content::Text(media) | Content::Bytes(media) => media.clone(),
        Content::Events(ty) => format!("events<{}>", side.spell(ty)),
    }
}
