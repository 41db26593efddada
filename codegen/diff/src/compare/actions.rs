//! Compares the actions of operations: the methods that send one alternative of the body.

use crate::Aspect;
use crate::{
    ChangeKind, Impact, Subject,
    match_operations::{Call, spell_method},
    raw_changes::RawChanges,
};
use ir::{Action, ActionInput};

/// Records the changes of the actions of an operation. An action is recognized by the text that selects it.
pub fn follow(raw: &mut RawChanges, old: Call<'_>, new: Call<'_>) {
    let partner = |actions: &[Action], action: &Action| {
        let mut actions = actions.iter();
        actions.find(|one| one.value == action.value).cloned()
    };
    for action in &old.1.actions {
        let subject = Subject::Operation(spell_method(old.0, &action.name));
        let Some(now) = partner(&new.1.actions, action) else {
            let impact = Impact::breaks("the method was removed");
            raw.add("", &subject, ChangeKind::Removed(String::new()), impact);
            continue;
        };
        let (from, to) = (
            spell_method(old.0, &action.name),
            spell_method(new.0, &now.name),
        );
        // The former name of an operation stays as an alias, but that of its actions does not.
        if from != to {
            let impact = Impact::breaks("the method is called differently");
            let renamed = Subject::Operation(to.clone());
            raw.add(
                "",
                &renamed,
                ChangeKind::modified(Aspect::Name, from, to),
                impact,
            );
        }
        let impact = match (action.input, now.input) {
            (ActionInput::Nothing, ActionInput::Fields) => "the method has one more argument",
            (ActionInput::Fields, ActionInput::Nothing) => "the method has one argument fewer",
            (ActionInput::Nothing, ActionInput::Nothing)
            | (ActionInput::Fields, ActionInput::Fields) => continue,
        };
        let (from, to) = (action.input.as_str(), now.input.as_str());
        let kind = ChangeKind::modified(Aspect::Input, from, to);
        raw.add("", &subject, kind, Impact::breaks(impact));
    }
    for action in &new.1.actions {
        if partner(&old.1.actions, action).is_none() {
            let subject = Subject::Operation(spell_method(new.0, &action.name));
            raw.add("", &subject, ChangeKind::Added(String::new()), Impact::Adds);
        }
    }
}
