//! A kind knows what the fake keeps of one sort: where it is listed, what names it, and how it comes to life.

use std::time::Duration;

use openapi_sdk_runtime::Json;

use crate::json::put;

/// A sort of thing that is kept.
#[derive(Debug)]
pub(crate) struct Kind {
    /// The path that lists it, with `{}` for what it belongs to.
    pub(crate) path: &'static str,
    /// The key of one of them in a response.
    pub(crate) one: &'static str,
    /// The key of many of them in a response.
    pub(crate) many: &'static str,
    /// What it is found by.
    pub(crate) id: Id,
    /// What it goes through until it is ready.
    pub(crate) life: Option<Life>,
    /// What is fixed about a new one, as JSON by pointer.
    pub(crate) born: &'static [(&'static str, &'static str)],
    /// What a new one takes from its request beyond fields of the same name.
    pub(crate) shape: fn(Json, &Json) -> Json,
}

/// What a thing is found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// A number under `id`.
    Number,
    /// A UUID under `id`.
    Uuid,
    /// The name that its maker gave it.
    Name,
}

/// The state of a thing as it is made, and later.
#[derive(Debug)]
pub(crate) struct Life {
    pub(crate) pointer: &'static str,
    pub(crate) first: &'static str,
    pub(crate) then: &'static str,
    pub(crate) after: Duration,
}

impl Kind {
    const fn new(path: &'static str, one: &'static str, many: &'static str, id: Id) -> Self {
        Self {
            path,
            one,
            many,
            id,
            life: None,
            born: &[],
            shape: |made, _| made,
        }
    }

    const fn life(
        mut self,
        pointer: &'static str,
        first: &'static str,
        then: &'static str,
        seconds: u64,
    ) -> Self {
        self.life = Some(Life {
            pointer,
            first,
            then,
            after: Duration::from_secs(seconds),
        });
        self
    }

    const fn born(mut self, born: &'static [(&'static str, &'static str)]) -> Self {
        self.born = born;
        self
    }

    const fn shape(mut self, shape: fn(Json, &Json) -> Json) -> Self {
        self.shape = shape;
        self
    }

    /// The key that holds what a thing is found by.
    pub(crate) fn key(&self) -> &'static str {
        match self.id {
            Id::Number | Id::Uuid => "id",
            Id::Name => "name",
        }
    }
}

/// Droplets.
pub(crate) static DROPLETS: Kind = Kind::new("/v2/droplets", "droplet", "droplets", Id::Number)
    .life("/status", "new", "active", 30)
    .born(&[
        ("/locked", "false"),
        ("/volume_ids", "[]"),
        ("/backup_ids", "[]"),
        ("/snapshot_ids", "[]"),
        ("/tags", "[]"),
        ("/features", "[]"),
        ("/next_backup_window", "null"),
    ])
    .shape(|made, body| {
        let made = copy(&made, "/region/slug", body, "/region");
        let made = copy(&made, "/size_slug", body, "/size");
        let made = copy(&made, "/size/slug", body, "/size");
        copy(&made, "/image/slug", body, "/image")
    });

/// Volumes.
pub(crate) static VOLUMES: Kind = Kind::new("/v2/volumes", "volume", "volumes", Id::Uuid)
    .born(&[("/droplet_ids", "[]"), ("/tags", "[]")])
    .shape(|made, body| copy(&made, "/region/slug", body, "/region"));

/// What goes on with Droplets and volumes.
pub(crate) static ACTIONS: Kind = Kind::new("/v2/actions", "action", "actions", Id::Number)
    .life("/status", "in-progress", "completed", 30)
    .born(&[("/completed_at", "null")]);

/// Tags.
pub(crate) static TAGS: Kind = Kind::new("/v2/tags", "tag", "tags", Id::Name);

/// Everything that is kept.
pub(crate) static KINDS: &[&Kind] = &[
    &DROPLETS,
    &VOLUMES,
    &ACTIONS,
    &Kind::new("/v2/domains", "domain", "domains", Id::Name).born(&[("/ttl", "1800")]),
    &Kind::new(
        "/v2/domains/{}/records",
        "domain_record",
        "domain_records",
        Id::Number,
    )
    .born(&[
        ("/priority", "null"),
        ("/port", "null"),
        ("/ttl", "1800"),
        ("/weight", "null"),
        ("/flags", "null"),
        ("/tag", "null"),
    ]),
    &Kind::new(
        "/v2/dedicated-inferences",
        "dedicated_inference",
        "dedicated_inferences",
        Id::Uuid,
    )
    .life("/status", "provisioning", "active", 600),
    &Kind::new(
        "/v2/dedicated-inferences/{}/tokens",
        "token",
        "tokens",
        Id::Uuid,
    ),
    &Kind::new(
        "/v2/load_balancers",
        "load_balancer",
        "load_balancers",
        Id::Uuid,
    )
    .life("/status", "new", "active", 60)
    .born(&[("/droplet_ids", "[]"), ("/tag", "\"\"")])
    .shape(|made, body| copy(&made, "/region/slug", body, "/region")),
    &Kind::new(
        "/v2/kubernetes/clusters",
        "kubernetes_cluster",
        "kubernetes_clusters",
        Id::Uuid,
    )
    .life("/status/state", "provisioning", "running", 240)
    .born(&[("/tags", "[]")]),
    &Kind::new("/v2/databases", "database", "databases", Id::Uuid)
        .life("/status", "creating", "online", 300)
        .born(&[("/tags", "[]")]),
    &Kind::new("/v2/databases/{}/users", "user", "users", Id::Name),
    &Kind::new("/v2/databases/{}/dbs", "db", "dbs", Id::Name),
    &Kind::new("/v2/databases/{}/pools", "pool", "pools", Id::Name),
    &Kind::new("/v2/certificates", "certificate", "certificates", Id::Uuid)
        .life("/state", "pending", "verified", 60)
        .born(&[("/type", "\"lets_encrypt\"")]),
    &Kind::new("/v2/firewalls", "firewall", "firewalls", Id::Uuid)
        .life("/status", "waiting", "succeeded", 10)
        .born(&[
            ("/droplet_ids", "[]"),
            ("/tags", "[]"),
            ("/inbound_rules", "[]"),
            ("/outbound_rules", "[]"),
            ("/pending_changes", "[]"),
        ]),
    &Kind::new("/v2/vpcs", "vpc", "vpcs", Id::Uuid),
    &Kind::new("/v2/projects", "project", "projects", Id::Uuid),
    &Kind::new("/v2/account/keys", "ssh_key", "ssh_keys", Id::Number),
    &TAGS,
];

/// The value with a text of another at some place.
fn copy(made: &Json, to: &str, body: &Json, from: &str) -> Json {
    match body.pointer(from).filter(|part| part.string().is_some()) {
        Some(part) => put(made, to, part),
        None => made.clone(),
    }
}

/// The kind that a path is about: what it belongs to, and which of them it names.
pub(crate) fn find(path: &str) -> Option<(&'static Kind, Option<&str>)> {
    let is = |kind: &Kind, path: &str| {
        let (mut wanted, mut given) = (kind.path.split('/'), path.split('/'));
        loop {
            match (wanted.next(), given.next()) {
                (None, None) => return true,
                (Some(wanted), Some(given)) if wanted == given || wanted == "{}" => {}
                _ => return false,
            }
        }
    };
    let named = |path: &str| KINDS.iter().find(|kind| is(kind, path)).copied();
    if let Some(kind) = named(path) {
        return Some((kind, None));
    }
    let (list, id) = path.rsplit_once('/')?;
    named(list).map(|kind| (kind, Some(id)))
}
