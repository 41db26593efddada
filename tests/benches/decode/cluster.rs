//! Lists of database clusters as types with derived `serde` implementations.

use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
pub struct DatabasesListClustersResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub databases: Option<Vec<DatabaseCluster>>,
}

#[derive(Deserialize, Serialize)]
pub struct DatabaseCluster {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub name: String,
    pub engine: DatabaseClusterEngine,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub semantic_version: Option<String>,
    pub num_nodes: i64,
    pub size: String,
    pub region: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DatabaseStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_network_uuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub db_names: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_connection: Option<OpensearchConnection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_registry_connection: Option<SchemaRegistryConnection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<DatabaseConnection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_connection: Option<DatabaseConnection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standby_connection: Option<DatabaseConnection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standby_private_connection: Option<DatabaseConnection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<DatabaseUser>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<DatabaseMaintenanceWindow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<FirewallRule>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_end_of_life: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_end_of_availability: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_size_mib: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics_endpoints: Option<Vec<DatabaseServiceEndpoint>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub do_settings: Option<DoSettings>,
}

#[derive(Deserialize, Serialize)]
pub enum DatabaseClusterEngine {
    #[serde(rename = "advanced_mysql")]
    AdvancedMysql,
    #[serde(rename = "advanced_pg")]
    AdvancedPg,
    #[serde(rename = "kafka")]
    Kafka,
    #[serde(rename = "mongodb")]
    Mongodb,
    #[serde(rename = "mysql")]
    Mysql,
    #[serde(rename = "opensearch")]
    Opensearch,
    #[serde(rename = "pg")]
    Pg,
    #[serde(rename = "redis")]
    Redis,
    #[serde(rename = "valkey")]
    Valkey,
}

#[derive(Deserialize, Serialize)]
pub enum DatabaseStatus {
    #[serde(rename = "creating")]
    Creating,
    #[serde(rename = "forking")]
    Forking,
    #[serde(rename = "migrating")]
    Migrating,
    #[serde(rename = "online")]
    Online,
    #[serde(rename = "resizing")]
    Resizing,
}

#[derive(Deserialize, Serialize)]
pub struct OpensearchConnection {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl: Option<bool>,
}

#[derive(Deserialize, Serialize)]
pub struct SchemaRegistryConnection {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl: Option<bool>,
}

#[derive(Deserialize, Serialize)]
pub struct DatabaseConnection {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl: Option<bool>,
}

#[derive(Deserialize, Serialize)]
pub struct DatabaseUser {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<DatabaseUserRole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_cert: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mysql_settings: Option<MysqlSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<UserSettings>,
}

#[derive(Deserialize, Serialize)]
pub enum DatabaseUserRole {
    #[serde(rename = "normal")]
    Normal,
    #[serde(rename = "primary")]
    Primary,
}

#[derive(Deserialize, Serialize)]
pub struct MysqlSettings {
    pub auth_plugin: MysqlSettingsAuthPlugin,
}

#[derive(Deserialize, Serialize)]
pub enum MysqlSettingsAuthPlugin {
    #[serde(rename = "caching_sha2_password")]
    CachingSha2Password,
    #[serde(rename = "mysql_native_password")]
    MysqlNativePassword,
}

#[derive(Deserialize, Serialize)]
pub struct UserSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_allow_replication: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opensearch_acl: Option<Vec<UserSettingsOpensearchAclItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acl: Option<Vec<UserSettingsAclItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mongo_user_settings: Option<UserSettingsMongoUserSettings>,
}

#[derive(Deserialize, Serialize)]
pub struct UserSettingsOpensearchAclItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permission: Option<UserSettingsOpensearchAclPermission>,
}

#[derive(Deserialize, Serialize)]
pub enum UserSettingsOpensearchAclPermission {
    #[serde(rename = "admin")]
    Admin,
    #[serde(rename = "deny")]
    Deny,
    #[serde(rename = "read")]
    Read,
    #[serde(rename = "readwrite")]
    Readwrite,
    #[serde(rename = "write")]
    Write,
}

#[derive(Deserialize, Serialize)]
pub struct UserSettingsAclItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub topic: String,
    pub permission: UserSettingsAclPermission,
}

#[derive(Deserialize, Serialize)]
pub enum UserSettingsAclPermission {
    #[serde(rename = "admin")]
    Admin,
    #[serde(rename = "consume")]
    Consume,
    #[serde(rename = "produce")]
    Produce,
    #[serde(rename = "produceconsume")]
    Produceconsume,
}

#[derive(Deserialize, Serialize)]
pub struct UserSettingsMongoUserSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub databases: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<UserSettingsMongoUserSettingsRole>,
}

#[derive(Deserialize, Serialize)]
pub enum UserSettingsMongoUserSettingsRole {
    #[serde(rename = "dbAdmin")]
    DbAdmin,
    #[serde(rename = "readOnly")]
    ReadOnly,
    #[serde(rename = "readWrite")]
    ReadWrite,
}

#[derive(Deserialize, Serialize)]
pub struct DatabaseMaintenanceWindow {
    pub day: String,
    pub hour: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Vec<String>>,
}

#[derive(Deserialize, Serialize)]
pub struct FirewallRule {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_uuid: Option<String>,
    pub r#type: FirewallRuleType,
    pub value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub enum FirewallRuleType {
    #[serde(rename = "app")]
    App,
    #[serde(rename = "droplet")]
    Droplet,
    #[serde(rename = "ip_addr")]
    IpAddr,
    #[serde(rename = "k8s")]
    K8s,
    #[serde(rename = "tag")]
    Tag,
}

#[derive(Deserialize, Serialize)]
pub struct DatabaseServiceEndpoint {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
}

#[derive(Deserialize, Serialize)]
pub struct DoSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_cnames: Option<Vec<String>>,
}
