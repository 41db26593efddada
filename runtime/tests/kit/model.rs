//! Models as generated code writes them.

use std::collections::BTreeMap;

use digitalocean_sdk_runtime::{
    Extra, Field, Json, Kind, Patch, Quoted, Record, Tell, Timestamp, Unlisted, UnlistedInteger,
    enumeration, integer_enumeration, record, union,
};

#[derive(Clone)]
#[non_exhaustive]
pub struct Droplet {
    pub id: i64,
    pub name: String,
    pub status: Status,
    pub memory: i32,
    pub tags: Vec<String>,
    pub price: Option<f64>,
    pub kernel: Option<String>,
    pub parent: Option<Box<Droplet>>,
    pub labels: Option<BTreeMap<String, Option<String>>>,
    pub created_at: Option<Timestamp>,
    pub bytes: Option<Quoted<u64>>,
    pub password: Option<String>,
    pub anything: Option<Json>,
    pub prices: Option<Vec<f64>>,
    pub image: Option<Image>,
    pub children: Option<Vec<Droplet>>,
    pub sector: Option<Sector>,
    pub extra: Extra,
}

record!(Droplet {
    0 id: Field::required("id").read_only(),
    1 name: Field::required("name"),
    2 status: Field::required("status"),
    3 memory: Field::required("memory"),
    4 tags: Field::required("tags"),
    5 price: Field::optional("price"),
    6 kernel: Field::required("kernel").nullable(),
    7 parent: Field::optional("parent").nullable(),
    8 labels: Field::optional("labels"),
    9 created_at: Field::optional("created_at"),
    10 bytes: Field::optional("bytes"),
    11 password: Field::optional("password").secret(),
    12 anything: Field::optional("anything").nullable(),
    13 prices: Field::optional("prices"),
    14 image: Field::optional("image"),
    15 children: Field::optional("children"),
    16 sector: Field::optional("sector"),
});

impl Droplet {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::empty()
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    New,
    Active,
    ArchLinux,
    Other(Unlisted),
}

enumeration!(Status { New = "NEW", Active = "active", ArchLinux = "Arch Linux" } Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum Sector {
    Small,
    Large,
    Other(UnlistedInteger),
}

integer_enumeration!(Sector { Small = 1, Large = 64 } Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum Image {
    Text(String),
    Integer(i64),
    Many(Vec<i64>),
    Other(Json),
}

union!(Image = Tell::Kind(&[Kind::String, Kind::Integer, Kind::Array]); { 0 Text, 1 Integer, 2 Many } Other);

#[derive(Clone)]
#[non_exhaustive]
pub struct Rule {
    pub kind: String,
    pub port: Option<i64>,
    pub extra: Extra,
}

record!(Rule { 0 kind: Field::required("type"), 1 port: Field::optional("port") });

#[derive(Clone)]
#[non_exhaustive]
pub struct Host {
    pub kind: Option<String>,
    pub host: Option<String>,
    pub token: Option<String>,
    pub extra: Extra,
}

record!(Host { 0 kind: Field::optional("type"), 1 host: Field::optional("host"), 2 token: Field::optional("token").secret() });

#[derive(Clone)]
#[non_exhaustive]
pub enum Tagged {
    Rule(Rule),
    Host(Box<Host>),
    Other(Json),
}

union!(Tagged = Tell::Tag { field: "type", arms: &[&["rule", "old_rule"], &["host"]] }; { 0 Rule, 1 Host } Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum Keyed {
    Rule(Rule),
    Host(Host),
    Other(Json),
}

union!(Keyed = Tell::Key(&[&["port"], &["port", "host"]]); { 0 Rule, 1 Host } Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum Lapped {
    Rule(Rule),
    Host(Host),
    Other(Json),
}

union!(Lapped = Tell::Overlap(&[&["type", "port"], &["type", "host", "token"]]); { 0 Rule, 1 Host } Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum Config {
    Rule(Rule),
    Host(Host),
    Other(Json),
}

union!(Config = Tell::Sibling { field: "sink_type", arms: &[&["rule"], &["host"]] }; { 0 Rule, 1 Host } Other);

#[derive(Clone)]
#[non_exhaustive]
pub struct Sink {
    pub config: Option<Config>,
    pub sink_type: Status,
    pub extra: Extra,
}

record!(Sink { 0 config: Field::optional("config").beside("sink_type"), 1 sink_type: Field::required("sink_type") });

#[derive(Clone)]
#[non_exhaustive]
pub struct Change {
    pub name: Patch<String>,
    pub size: Patch<i64>,
    pub keep: Option<bool>,
    pub extra: Extra,
}

record!(Change {
    0 name: Field::optional("name").nullable(),
    1 size: Field::optional("size").nullable(),
    2 keep: Field::optional("keep"),
});

impl Change {
    pub fn new() -> Self {
        Record::empty()
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct Page {
    pub droplets: Vec<Droplet>,
    pub extra: Extra,
}

record!(Page { 0 droplets: Field::required("droplets") });
