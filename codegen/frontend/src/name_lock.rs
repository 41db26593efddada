//! Reads and writes the name lock: the part of `names.toml` that the compiler writes.

use ir::{
    ActionInput, Direction, LanguagePins, MethodPath, Name, NameLock, PinValue, display,
    name_lock::{ActionEntry, ArmEntry, MemberNames, OperationEntry, ResponsePins, TypeEntry},
    quote::quote_toml,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt::Write,
    mem::take,
};

/// The comment above the part that the compiler writes.
const MARK: &str =
    "# Everything below is written by the generator: public names as they were first generated.\n";

/// The content of `names.toml`.
#[derive(Default, serde::Deserialize)]
pub struct NameLockFile {
    /// Names of components chosen by hand, by reference.
    #[serde(default)]
    pub components: HashMap<String, String>,
    /// Groups of enums that become one type, chosen by hand.
    #[serde(default)]
    pub enums: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    operations: BTreeMap<String, OperationRow>,
    #[serde(default)]
    actions: BTreeMap<String, BTreeMap<String, ActionRow>>,
    #[serde(default)]
    types: BTreeMap<String, TypeRow>,
    #[serde(default)]
    arms: BTreeMap<String, BTreeMap<String, ArmRow>>,
    #[serde(default)]
    fields: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    values: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    params: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    constants: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    orders: BTreeMap<String, Vec<String>>,
    payloads: Option<BTreeMap<String, BTreeSet<String>>>,
    #[serde(default)]
    media_types: BTreeMap<String, BTreeSet<String>>,
    #[serde(default)]
    present: BTreeMap<String, BTreeSet<String>>,
    /// The other tables: what each language pins, by language and section.
    #[serde(flatten)]
    languages: BTreeMap<String, BTreeMap<String, BTreeMap<String, PinRow>>>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct OperationRow {
    id: String,
    name: String,
    #[serde(default)]
    former: Vec<String>,
}

/// An action. One that takes nothing is written as its name alone.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum ActionRow {
    Name(String),
    WithInput { name: String, input: InputRow },
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
enum InputRow {
    Nothing,
    Fields,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeRow {
    #[serde(default)]
    wires: BTreeSet<String>,
    #[serde(default)]
    sites: BTreeSet<String>,
    #[serde(default)]
    sent: DirectionRow,
    #[serde(default)]
    former: Vec<String>,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
enum DirectionRow {
    #[default]
    Never,
    Request,
    Update,
}

/// An arm. An arm that is as old as its union is written as its type alone.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum ArmRow {
    Type(String),
    Added {
        #[serde(rename = "type")]
        ty: String,
        generation: u32,
    },
}

#[derive(serde::Deserialize)]
#[serde(untagged)]
enum PinRow {
    Text(String),
    List(Vec<String>),
}

impl NameLockFile {
    /// Takes the lock out of the content. The error is a message for a diagnostic.
    pub fn read(&mut self) -> Result<NameLock, String> {
        let mut lock = NameLock::default();
        for (address, row) in take(&mut self.operations) {
            let former: Result<_, _> = row.former.iter().map(|text| method_path(text)).collect();
            let entry = OperationEntry {
                id: row.id,
                path: method_path(&row.name)?,
                former: former?,
            };
            lock.operations.insert(address, entry);
        }
        for (address, rows) in take(&mut self.actions) {
            let rows = rows.into_iter().map(|(value, row)| (value, action(row)));
            lock.actions.insert(address, rows.collect());
        }
        for (name, row) in take(&mut self.types) {
            let entry = TypeEntry {
                wires: row.wires,
                sites: row.sites,
                direction: match row.sent {
                    DirectionRow::Never => Direction::Never,
                    DirectionRow::Request => Direction::Request,
                    DirectionRow::Update => Direction::Update,
                },
                former: row.former.iter().map(|old| Name::new(old)).collect(),
            };
            lock.types.insert(Name::new(&name), entry);
        }
        for (union, arms) in take(&mut self.arms) {
            let arm = |(name, row): (String, ArmRow)| {
                let (ty, generation) = match row {
                    ArmRow::Type(ty) => (ty, 0),
                    ArmRow::Added { ty, generation } => (ty, generation),
                };
                (Name::new(&name), ArmEntry { ty, generation })
            };
            lock.arms
                .insert(Name::new(&union), arms.into_iter().map(arm).collect());
        }
        lock.fields = member_names(take(&mut self.fields));
        lock.values = member_names(take(&mut self.values));
        lock.params = member_names(take(&mut self.params));
        lock.constants = take(&mut self.constants);
        lock.orders = take(&mut self.orders);
        let (media_types, present) = (take(&mut self.media_types), take(&mut self.present));
        lock.responses = self.payloads.take().map(|payloads| {
            let present = present.into_iter();
            ResponsePins {
                payloads,
                media_types,
                present: present
                    .map(|(record, keys)| (Name::new(&record), keys))
                    .collect(),
            }
        });
        for (language, sections) in take(&mut self.languages) {
            let value = |row| match row {
                PinRow::Text(text) => PinValue::Text(text),
                PinRow::List(items) => PinValue::List(items),
            };
            let section = |(name, rows): (String, BTreeMap<String, PinRow>)| {
                let rows = rows.into_iter().map(|(key, row)| (key, value(row)));
                (name, rows.collect())
            };
            let sections = sections.into_iter().map(section).collect();
            lock.languages.insert(language, LanguagePins { sections });
        }
        Ok(lock)
    }
}

fn action(row: ActionRow) -> ActionEntry {
    let (name, input) = match row {
        ActionRow::Name(name) => (name, ActionInput::Nothing),
        ActionRow::WithInput { name, input } => match input {
            InputRow::Nothing => (name, ActionInput::Nothing),
            InputRow::Fields => (name, ActionInput::Fields),
        },
    };
    let name = Name::new(&name);
    ActionEntry { name, input }
}

fn method_path(text: &str) -> Result<MethodPath, String> {
    let found = MethodPath::read(text);
    found.ok_or_else(|| format!("`{text}` is not a resource and a method separated by a dot"))
}

fn member_names(written: BTreeMap<String, BTreeMap<String, String>>) -> MemberNames {
    let names = |(owner, names): (String, BTreeMap<String, String>)| {
        let name = |(text, name): (String, String)| (text, Name::new(&name));
        (owner, names.into_iter().map(name).collect())
    };
    written.into_iter().map(names).collect()
}

/// The new ID of each renamed operation, by the old ID.
pub type RenamedOperations = HashMap<String, String>;

/// The operations whose HTTP method and path are unchanged, but whose ID is another one.
pub fn renamed_operations(previous: &NameLock, current: &NameLock) -> RenamedOperations {
    let pairs = previous.operations.iter().filter_map(|(address, old)| {
        let new = current.operations.get(address)?;
        (new.id != old.id).then(|| (old.id.clone(), new.id.clone()))
    });
    pairs.collect()
}

/// The updated text of the file. The part written by hand is unchanged.
pub fn write(before: &str, previous: &NameLock, lock: &NameLock) -> String {
    let by_hand = before
        .split_once(MARK)
        .map_or(before, |(by_hand, _)| by_hand);
    let mut out = by_hand.trim_end().to_owned();
    if !out.is_empty() {
        out.push_str("\n\n");
    }
    out.push_str(MARK);
    if lock == previous && before.contains(MARK) {
        return before.to_owned();
    }
    let operations = lock.operations.iter().map(|(address, entry)| {
        let mut row = vec![
            ("id", quote_toml(&entry.id)),
            ("name", quote_toml(&entry.path.text())),
        ];
        row.extend(list("former", entry.former.iter().map(MethodPath::text)));
        (address.clone(), table(row))
    });
    let about = "The method of each operation. Former names stay as deprecated aliases.";
    section(&mut out, about, "operations", operations);
    let actions = lock.actions.iter().map(|(address, rows)| {
        let row = |(value, entry): (&String, &ActionEntry)| {
            let name = quote_toml(&display::snake(&entry.name));
            let row = match entry.input {
                ActionInput::Nothing => name,
                ActionInput::Fields => table(vec![
                    ("name", name),
                    ("input", quote_toml(entry.input.as_str())),
                ]),
            };
            (key(value), row)
        };
        (address.clone(), table(rows.iter().map(row).collect()))
    });
    let about =
        "The method of each action of an operation, by the text that selects it in the body.";
    section(&mut out, about, "actions", actions);
    let types = lock.types.iter().map(|(name, entry)| {
        let mut row = Vec::new();
        row.extend(list("wires", entry.wires.iter().cloned()));
        row.extend(list("sites", entry.sites.iter().cloned()));
        row.extend(match entry.direction {
            Direction::Never => None,
            Direction::Request => Some(("sent", quote_toml("request"))),
            Direction::Update => Some(("sent", quote_toml("update"))),
        });
        row.extend(list("former", entry.former.iter().map(display::snake)));
        (display::snake(name), table(row))
    });
    let about = "Types, by their names in the description and by where they are used.";
    section(&mut out, about, "types", types);
    let arms = lock.arms.iter().map(|(union, arms)| {
        let arm = |(name, arm): (&Name, &ArmEntry)| {
            let row = match arm.generation {
                0 => quote_toml(&arm.ty),
                added => table(vec![
                    ("type", quote_toml(&arm.ty)),
                    ("generation", added.to_string()),
                ]),
            };
            (key(&display::snake(name)), row)
        };
        (display::snake(union), table(arms.iter().map(arm).collect()))
    });
    section(&mut out, "Arms of unions, by their types.", "arms", arms);
    for (about, name, words) in [
        (
            "Fields whose names do not follow from their keys.",
            "fields",
            &lock.fields,
        ),
        (
            "Values whose names do not follow from their texts.",
            "values",
            &lock.values,
        ),
        (
            "Parameters whose names do not follow from their keys.",
            "params",
            &lock.params,
        ),
    ] {
        let rows = words.iter().map(|(owner, names)| {
            let word =
                |(text, name): (&String, &Name)| (key(text), quote_toml(&display::snake(name)));
            (owner.clone(), table(names.iter().map(word).collect()))
        });
        section(&mut out, about, name, rows);
    }
    let constants = lock.constants.iter().map(|(owner, values)| {
        let value = |(text, json): (&String, &String)| (key(text), quote_toml(json));
        (owner.clone(), table(values.iter().map(value).collect()))
    });
    let about = "Fields and parameters that had a single value when they were first generated.";
    section(&mut out, about, "constants", constants);
    let orders = lock.orders.iter().map(|(owner, order)| {
        (
            owner.clone(),
            array(order.iter().map(|wire| quote_toml(wire))),
        )
    });
    let about = "The order of required arguments.";
    section(&mut out, about, "orders", orders);
    if let Some(pins) = &lock.responses {
        write_responses(&mut out, pins);
    }
    for (language, pins) in &lock.languages {
        for (name, rows) in &pins.sections {
            let rows = rows.iter().map(|(key, value)| {
                let value = match value {
                    PinValue::Text(text) => quote_toml(text),
                    PinValue::List(items) => array(items.iter().map(|item| quote_toml(item))),
                };
                (key.clone(), value)
            });
            let about = format!("Specific to {language}.");
            section(&mut out, &about, &format!("{language}.{name}"), rows);
        }
    }
    out
}

/// Writes the part on responses. Its first section is written even if it is empty, because an empty part is not a missing one.
fn write_responses(out: &mut String, pins: &ResponsePins) {
    let row = |keys: &BTreeSet<String>| array(keys.iter().map(|text| quote_toml(text)));
    let payloads = pins.payloads.iter();
    let payloads = payloads.map(|(operation, keys)| (operation.clone(), row(keys)));
    let about = "The keys that hold the payload of each response that has one.";
    match pins.payloads.is_empty() {
        true => {
            let _ = write!(out, "\n# {about}\n[payloads]\n");
        }
        false => section(out, about, "payloads", payloads),
    }
    let media_types = pins.media_types.iter();
    let media_types = media_types.map(|(operation, texts)| (operation.clone(), row(texts)));
    let about = "Media types of responses besides the main one.";
    section(out, about, "media_types", media_types);
    let present = pins.present.iter();
    let present = present.map(|(record, keys)| (display::snake(record), row(keys)));
    let about = "Fields of payloads and lists that are always present, although the description calls them optional.";
    section(out, about, "present", present);
}

fn section(
    out: &mut String,
    about: &str,
    name: &str,
    rows: impl Iterator<Item = (String, String)>,
) {
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return;
    }
    let _ = write!(out, "\n# {about}\n[{name}]\n");
    for (name, row) in rows {
        let _ = writeln!(out, "{} = {row}", key(&name));
    }
}

fn table<K: AsRef<str>>(row: Vec<(K, String)>) -> String {
    let row: Vec<String> = row
        .iter()
        .map(|(key, value)| format!("{} = {value}", key.as_ref()))
        .collect();
    if row.is_empty() {
        "{}".into()
    } else {
        format!("{{ {} }}", row.join(", "))
    }
}

fn list(name: &'static str, items: impl Iterator<Item = String>) -> Option<(&'static str, String)> {
    let mut items = items.peekable();
    items.peek()?;
    Some((name, array(items.map(|item| quote_toml(&item)))))
}

fn array(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    format!("[{}]", items.join(", "))
}

fn key(text: &str) -> String {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if !text.is_empty() && text.bytes().all(bare) {
        text.to_owned()
    } else {
        quote_toml(text)
    }
}
