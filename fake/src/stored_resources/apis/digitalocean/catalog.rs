//! The stored resource types, their filters and the effects of actions.

use std::time::Duration;

use openapi_sdk_runtime::Json;

use super::definition::{Elements, IdKind, Lifecycle, Resource};
use super::merge::text_of;

/// Droplets.
pub(crate) static DROPLETS: Resource =
    Resource::new("/v2/droplets", "droplet", "droplets", IdKind::Number)
        .lifecycle("/status", "new", "active", 30)
        .defaults(&[
            ("/locked", "false"),
            ("/volume_ids", "[]"),
            ("/backup_ids", "[]"),
            ("/snapshot_ids", "[]"),
            ("/tags", "[]"),
            ("/features", "[]"),
            ("/next_backup_window", "null"),
        ])
        .copied_fields(&[
            ("/region/slug", "/region"),
            ("/size_slug", "/size"),
            ("/size/slug", "/size"),
            ("/image/slug", "/image"),
        ]);

/// Volumes.
pub(crate) static VOLUMES: Resource =
    Resource::new("/v2/volumes", "volume", "volumes", IdKind::Uuid)
        .defaults(&[("/droplet_ids", "[]"), ("/tags", "[]")])
        .copied_fields(&[("/region/slug", "/region")]);

/// Actions on Droplets and volumes.
pub(crate) static ACTIONS: Resource =
    Resource::new("/v2/actions", "action", "actions", IdKind::Number)
        .lifecycle("/status", "in-progress", "completed", 30)
        .defaults(&[("/completed_at", "null")]);

/// Snapshots of Droplets. Their IDs are numbers, written as text.
pub(crate) static DROPLET_SNAPSHOTS: Resource =
    Resource::new("/v2/snapshots", "snapshot", "snapshots", IdKind::NumberText);

/// Snapshots of volumes.
pub(crate) static VOLUME_SNAPSHOTS: Resource =
    Resource::new("/v2/snapshots", "snapshot", "snapshots", IdKind::Uuid);

/// Tags.
pub(crate) static TAGS: Resource = Resource::new("/v2/tags", "tag", "tags", IdKind::Name);

/// All stored resource types.
pub(crate) static RESOURCES: &[&Resource] = &[
    &DROPLETS,
    &VOLUMES,
    &ACTIONS,
    &Resource::new("/v2/domains", "domain", "domains", IdKind::Name).defaults(&[("/ttl", "1800")]),
    &Resource::new(
        "/v2/domains/{}/records",
        "domain_record",
        "domain_records",
        IdKind::Number,
    )
    .defaults(&[
        ("/priority", "null"),
        ("/port", "null"),
        ("/ttl", "1800"),
        ("/weight", "null"),
        ("/flags", "null"),
        ("/tag", "null"),
    ]),
    &Resource::new(
        "/v2/dedicated-inferences",
        "dedicated_inference",
        "dedicated_inferences",
        IdKind::Uuid,
    )
    .lifecycle("/status", "provisioning", "active", 600),
    &Resource::new(
        "/v2/dedicated-inferences/{}/tokens",
        "token",
        "tokens",
        IdKind::Uuid,
    ),
    &Resource::new(
        "/v2/load_balancers",
        "load_balancer",
        "load_balancers",
        IdKind::Uuid,
    )
    .lifecycle("/status", "new", "active", 60)
    .defaults(&[("/droplet_ids", "[]"), ("/tag", "\"\"")])
    .copied_fields(&[("/region/slug", "/region")]),
    &Resource::new(
        "/v2/kubernetes/clusters",
        "kubernetes_cluster",
        "kubernetes_clusters",
        IdKind::Uuid,
    )
    .lifecycle("/status/state", "provisioning", "running", 240)
    .defaults(&[("/tags", "[]")])
    .parts(&[("node_pools", "/v2/kubernetes/clusters/{}/node_pools")]),
    &Resource::new(
        "/v2/kubernetes/clusters/{}/node_pools",
        "node_pool",
        "node_pools",
        IdKind::Uuid,
    )
    .defaults(&[("/tags", "[]"), ("/taints", "[]"), ("/labels", "{}")])
    .elements(Elements {
        list: "nodes",
        count: "count",
        lifecycle: Lifecycle {
            pointer: "/status/state",
            initial: "provisioning",
            ready: "running",
            ready_after: Duration::from_secs(90),
        },
    }),
    &Resource::new("/v2/databases", "database", "databases", IdKind::Uuid)
        .lifecycle("/status", "creating", "online", 300)
        .defaults(&[("/tags", "[]")]),
    &Resource::new("/v2/databases/{}/users", "user", "users", IdKind::Name),
    &Resource::new("/v2/databases/{}/dbs", "db", "dbs", IdKind::Name),
    &Resource::new("/v2/databases/{}/pools", "pool", "pools", IdKind::Name),
    &Resource::new(
        "/v2/databases/{}/replicas",
        "replica",
        "replicas",
        IdKind::Name,
    )
    .lifecycle("/status", "creating", "online", 300)
    .defaults(&[("/tags", "[]")]),
    &Resource::new(
        "/v2/certificates",
        "certificate",
        "certificates",
        IdKind::Uuid,
    )
    .lifecycle("/state", "pending", "verified", 60)
    .defaults(&[("/type", "\"lets_encrypt\"")]),
    &Resource::new("/v2/firewalls", "firewall", "firewalls", IdKind::Uuid)
        .lifecycle("/status", "waiting", "succeeded", 10)
        .defaults(&[
            ("/droplet_ids", "[]"),
            ("/tags", "[]"),
            ("/inbound_rules", "[]"),
            ("/outbound_rules", "[]"),
            ("/pending_changes", "[]"),
        ]),
    &Resource::new("/v2/vpcs", "vpc", "vpcs", IdKind::Uuid),
    &Resource::new(
        "/v2/vpc_peerings",
        "vpc_peering",
        "vpc_peerings",
        IdKind::Uuid,
    )
    .lifecycle("/status", "PROVISIONING", "ACTIVE", 30),
    &Resource::new("/v2/uptime/checks", "check", "checks", IdKind::Uuid),
    &Resource::new(
        "/v2/uptime/checks/{}/alerts",
        "alert",
        "alerts",
        IdKind::Uuid,
    ),
    &DROPLET_SNAPSHOTS,
    &Resource::new("/v2/projects", "project", "projects", IdKind::Uuid),
    &Resource::new("/v2/account/keys", "ssh_key", "ssh_keys", IdKind::Number),
    &TAGS,
];

/// Whether a query parameter selects the resources to delete.
pub(crate) fn is_delete_filter(parameter: &str) -> bool {
    matches!(parameter, "name" | "tag_name")
}

/// Whether a resource matches a query parameter. A parameter that is not a filter matches every resource.
pub(crate) fn matches_filter(list: &str, resource: &Json, parameter: &str, wanted: &str) -> bool {
    let text = |pointer: &str| resource.pointer(pointer).map(|value| text_of(&value));
    match parameter {
        "name" => {
            let name = text("/name").map(|name| searchable_name(list, name));
            name.is_some_and(|name| name.eq_ignore_ascii_case(wanted))
        }
        "type" => text("/type").as_deref() == Some(wanted),
        "resource_type" => text("/resource_type").is_none_or(|of| of == wanted),
        "region" => text("/region/slug").as_deref() == Some(wanted),
        "tag_name" => {
            let tags = resource.get("tags").unwrap_or_default().items();
            tags.iter().any(|tag| text_of(tag) == wanted)
        }
        _ => true,
    }
}

/// The name that the query parameter `name` matches. For a domain record it is the full domain name.
fn searchable_name(list: &str, name: String) -> String {
    let domain = list.strip_prefix("/v2/domains/");
    match domain.and_then(|domain| domain.strip_suffix("/records")) {
        Some(domain) if name == "@" => domain.to_owned(),
        Some(domain) => format!("{name}.{domain}"),
        None => name,
    }
}

/// The field that an action changes on its resource when it completes, as a JSON pointer, and the new value.
pub(crate) fn action_effect(
    resource: &Resource,
    action: &str,
    request: &Json,
) -> Option<(&'static str, Json)> {
    let number = |key: &str| request.get(key).filter(|value| value.as_i64().is_some());
    match action {
        "power_off" | "shutdown" => Some(("/status", Json::from("off"))),
        "power_on" | "power_cycle" | "reboot" => Some(("/status", Json::from("active"))),
        "rename" => request.get("name").map(|name| ("/name", name)),
        "resize" if std::ptr::eq(resource, &VOLUMES) => {
            number("size_gigabytes").map(|size| ("/size_gigabytes", size))
        }
        "resize" => request.get("size").map(|size| ("/size_slug", size)),
        "attach" => number("droplet_id").map(|id| ("/droplet_ids", Json::array([id]))),
        "detach" => Some(("/droplet_ids", Json::array::<Json>([]))),
        _ => None,
    }
}
