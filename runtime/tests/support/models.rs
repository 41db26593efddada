//! Models for tests, with the same tables as generated ones. Their structs stand apart from the macros.

use std::collections::BTreeMap;

use openapi_sdk_runtime::{
    Discriminator, Json, JsonKind, Patch, Record, StringInt, Timestamp, UnknownFields,
    UnknownInteger, UnknownValue, integer_enum, record, string_enum, union,
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
    pub bytes: Option<StringInt<u64>>,
    pub password: Option<String>,
    pub anything: Option<Json>,
    pub prices: Option<Vec<f64>>,
    pub image: Option<Image>,
    pub children: Option<Vec<Droplet>>,
    pub sector: Option<Sector>,
    pub unknown_fields: UnknownFields,
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
    Other(UnknownValue),
}

string_enum!(Status { New = "NEW", Active = "active", ArchLinux = "Arch Linux" } Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum Sector {
    Small,
    Large,
    Other(UnknownInteger),
}

integer_enum!(Sector { Small = 1, Large = 64 } Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum Image {
    Text(String),
    Integer(i64),
    Many(Vec<i64>),
    Other(Json),
}

union!(Image = Discriminator::Kind(&[JsonKind::String, JsonKind::Integer, JsonKind::Array]); { 0 Text, 1 Integer, 2 Many } Other);

#[derive(Clone)]
#[non_exhaustive]
pub struct Rule {
    pub kind: String,
    pub port: Option<i64>,
    pub unknown_fields: UnknownFields,
}

record!(Rule { 0 kind: Field::required("type"), 1 port: Field::optional("port") });

#[derive(Clone)]
#[non_exhaustive]
pub struct Server {
    pub kind: Option<String>,
    pub host: Option<String>,
    pub token: Option<String>,
    pub unknown_fields: UnknownFields,
}

record!(Server { 0 kind: Field::optional("type"), 1 host: Field::optional("host"), 2 token: Field::optional("token").secret() });

#[derive(Clone)]
#[non_exhaustive]
pub enum ByTag {
    Rule(Rule),
    Server(Box<Server>),
    Other(Json),
}

union!(ByTag = Discriminator::Tag { field: "type", arms: &[&["rule", "old_rule"], &["host"]] }; { 0 Rule, 1 Server } Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum ByRequiredKeys {
    Rule(Rule),
    Server(Server),
    Other(Json),
}

union!(ByRequiredKeys = Discriminator::RequiredKeys(&[&["port"], &["port", "host"]]); { 0 Rule, 1 Server } Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum ByCommonKeys {
    Rule(Rule),
    Server(Server),
    Other(Json),
}

union!(ByCommonKeys = Discriminator::CommonKeys(&[&["type", "port"], &["type", "host", "token"]]); { 0 Rule, 1 Server } Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum ByFewestKeys {
    Server(Server),
    Rule(Rule),
    Other(Json),
}

union!(ByFewestKeys = Discriminator::CommonKeys(&[&["type", "host", "token"], &["type", "port"]]); { 0 Server, 1 Rule } Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum Config {
    Rule(Rule),
    Server(Server),
    Other(Json),
}

union!(Config = Discriminator::Sibling { field: "sink_type", arms: &[&["rule"], &["host"]] }; { 0 Rule, 1 Server } Other);

#[derive(Clone)]
#[non_exhaustive]
pub struct Sink {
    pub config: Option<Config>,
    pub sink_type: Status,
    pub unknown_fields: UnknownFields,
}

record!(Sink { 0 config: Field::optional("config").discriminated_by("sink_type"), 1 sink_type: Field::required("sink_type") });

#[derive(Clone)]
#[non_exhaustive]
pub struct Change {
    pub name: Patch<String>,
    pub size: Patch<i64>,
    pub keep: Option<bool>,
    pub unknown_fields: UnknownFields,
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
    pub unknown_fields: UnknownFields,
}

record!(Page { 0 droplets: Field::required("droplets") });
