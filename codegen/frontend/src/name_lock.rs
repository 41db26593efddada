//! The format of `spec/names.toml`: names chosen by hand above a mark, and the lock of all public names below
//! it.

use ir::{
    Direction, MethodPath, Name, NameLock, display,
    name_lock::{Arm, OperationEntry, Storage, TypeEntry, Words},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt::Write,
    mem::take,
};

/// The comment above the part that the compiler writes.
const MARK: &str = "# All below is written by `cargo xtask regen`: what everything public was called when it was first seen.\n";

/// The content of the file.
#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameLockFile {
    /// Names of components chosen by hand, by reference.
    #[serde(default)]
    pub components: HashMap<String, String>,
    /// Groups of enums that become one type, chosen by hand.
    #[serde(default)]
    pub enums: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    calls: BTreeMap<String, CallRow>,
    #[serde(default)]
    types: BTreeMap<String, TypeRow>,
    #[serde(default)]
    arms: BTreeMap<String, BTreeMap<String, String>>,
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
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct CallRow {
    id: String,
    is: String,
    #[serde(default)]
    was: Vec<String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeRow {
    #[serde(default)]
    wires: BTreeSet<String>,
    #[serde(default)]
    at: BTreeSet<String>,
    #[serde(default)]
    sent: DirectionRow,
    #[serde(default)]
    near: BTreeSet<String>,
    #[serde(default)]
    was: Vec<String>,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
enum DirectionRow {
    #[default]
    Never,
    Request,
    Update,
}

/// What the word before what an arm holds says.
const FAR: &str = "far ";
/// What stands between how many times the union had grown and what an arm holds.
const LATER: &str = " later ";

impl NameLockFile {
    /// Takes the lock out of the content. The error is a message for a diagnostic.
    pub fn read(&mut self) -> Result<NameLock, String> {
        let mut ledger = NameLock::default();
        for (address, row) in take(&mut self.calls) {
            let was: Result<_, _> = row.was.iter().map(|text| way(text)).collect();
            let (id, way) = (row.id, way(&row.is)?);
            ledger
                .calls
                .insert(address, OperationEntry { id, way, was: was? });
        }
        for (name, row) in take(&mut self.types) {
            let known = TypeEntry {
                wires: row.wires,
                at: row.at,
                sent: match row.sent {
                    DirectionRow::Never => Direction::Never,
                    DirectionRow::Request => Direction::Request,
                    DirectionRow::Update => Direction::Update,
                },
                near: row.near.iter().map(|held| Name::new(held)).collect(),
                was: row.was.iter().map(|old| Name::new(old)).collect(),
            };
            ledger.types.insert(Name::new(&name), known);
        }
        for (union, arms) in take(&mut self.arms) {
            let arm = |(name, holds): (String, String)| {
                let (age, rest) = match holds.split_once(LATER) {
                    Some((age, rest)) => (age.parse().unwrap_or_default(), rest),
                    None => (0, holds.as_str()),
                };
                let (room, holds) = match rest.strip_prefix(FAR) {
                    Some(holds) => (Storage::Far, holds.to_owned()),
                    None => (Storage::Near, rest.to_owned()),
                };
                (Name::new(&name), Arm { holds, room, age })
            };
            ledger
                .arms
                .insert(Name::new(&union), arms.into_iter().map(arm).collect());
        }
        ledger.fields = words(take(&mut self.fields));
        ledger.values = words(take(&mut self.values));
        ledger.params = words(take(&mut self.params));
        ledger.constants = take(&mut self.constants);
        ledger.orders = take(&mut self.orders);
        Ok(ledger)
    }
}

fn way(text: &str) -> Result<MethodPath, String> {
    let found = MethodPath::read(text);
    found.ok_or_else(|| format!("`{text}` is not a resource and a method separated by a dot"))
}

fn words(said: BTreeMap<String, BTreeMap<String, String>>) -> Words {
    let names = |(owner, names): (String, BTreeMap<String, String>)| {
        let name = |(text, name): (String, String)| (text, Name::new(&name));
        (owner, names.into_iter().map(name).collect())
    };
    said.into_iter().map(names).collect()
}

/// The new ID of each renamed operation, by the old ID.
pub type RenamedOperations = HashMap<String, String>;

/// The operations whose method and path are unchanged, but whose ID is another one.
pub fn renamed_operations(before: &NameLock, now: &NameLock) -> RenamedOperations {
    let pairs = before.calls.iter().filter_map(|(address, was)| {
        let is = now.calls.get(address)?;
        (is.id != was.id).then(|| (was.id.clone(), is.id.clone()))
    });
    pairs.collect()
}

/// The updated text of the file. The part written by hand is unchanged.
pub fn write(before: &str, previous: &NameLock, ledger: &NameLock) -> String {
    let by_hand = before
        .split_once(MARK)
        .map_or(before, |(by_hand, _)| by_hand);
    let mut out = by_hand.trim_end().to_owned();
    if !out.is_empty() {
        out.push_str("\n\n");
    }
    out.push_str(MARK);
    if ledger == previous && before.contains(MARK) {
        return before.to_owned();
    }
    let calls = ledger.calls.iter().map(|(address, called)| {
        let mut row = vec![("id", quote(&called.id)), ("is", quote(&called.way.text()))];
        row.extend(list("was", called.was.iter().map(MethodPath::text)));
        (address.clone(), table(row))
    });
    section(
        &mut out,
        "How operations are called; `was` still works.",
        "calls",
        calls,
    );
    let types = ledger.types.iter().map(|(name, known)| {
        let mut row = Vec::new();
        row.extend(list("wires", known.wires.iter().cloned()));
        row.extend(list("at", known.at.iter().cloned()));
        row.extend(match known.sent {
            Direction::Never => None,
            Direction::Request => Some(("sent", quote("request"))),
            Direction::Update => Some(("sent", quote("update"))),
        });
        row.extend(list("near", known.near.iter().map(display::snake)));
        row.extend(list("was", known.was.iter().map(display::snake)));
        (display::snake(name), table(row))
    });
    let about = "Types, by what the description calls them and by where they stand.";
    section(&mut out, about, "types", types);
    let arms = ledger.arms.iter().map(|(union, arms)| {
        let arm = |(name, arm): (&Name, &Arm)| {
            let far = match arm.room {
                Storage::Far => FAR,
                Storage::Near => "",
            };
            let later = match arm.age {
                0 => String::new(),
                age => format!("{age}{LATER}"),
            };
            (
                key(&display::snake(name)),
                quote(&format!("{later}{far}{}", arm.holds)),
            )
        };
        (display::snake(union), table(arms.iter().map(arm).collect()))
    });
    section(&mut out, "Arms of unions, by what they hold.", "arms", arms);
    for (about, name, words) in [
        (
            "Fields whose keys are no plain names.",
            "fields",
            &ledger.fields,
        ),
        (
            "Values whose texts are no plain names.",
            "values",
            &ledger.values,
        ),
        (
            "Parameters whose keys are no plain names.",
            "params",
            &ledger.params,
        ),
    ] {
        let rows = words.iter().map(|(owner, names)| {
            let word = |(text, name): (&String, &Name)| (key(text), quote(&display::snake(name)));
            (owner.clone(), table(names.iter().map(word).collect()))
        });
        section(&mut out, about, name, rows);
    }
    let constants = ledger.constants.iter().map(|(owner, values)| {
        let value = |(text, json): (&String, &String)| (key(text), quote(json));
        (owner.clone(), table(values.iter().map(value).collect()))
    });
    let about = "What had only one value, and is sent with it unless code says otherwise.";
    section(&mut out, about, "constants", constants);
    let orders = ledger.orders.iter().map(|(owner, order)| {
        let order: Vec<String> = order.iter().map(|wire| quote(wire)).collect();
        (owner.clone(), format!("[{}]", order.join(", ")))
    });
    let about = "What is asked for, in the order in which code passes it.";
    section(&mut out, about, "orders", orders);
    out
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
    let items: Vec<String> = items.map(|item| quote(&item)).collect();
    (!items.is_empty()).then(|| (name, format!("[{}]", items.join(", "))))
}

fn key(text: &str) -> String {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if !text.is_empty() && text.bytes().all(bare) {
        text.to_owned()
    } else {
        quote(text)
    }
}

/// Text as a TOML string. It differs from a JSON string in one control character.
fn quote(text: &str) -> String {
    serde_json::Value::from(text)
        .to_string()
        .replace('\u{7f}', "\\u007F")
}
