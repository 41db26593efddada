// Code generated from the description of the API. DO NOT EDIT.

package databases

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AclChannelsDefault is the Pub/Sub channels that new users can access by default.
type AclChannelsDefault string

const (
	// AclChannelsDefaultAllchannels: All channels.
	AclChannelsDefaultAllchannels AclChannelsDefault = "allchannels"
	// AclChannelsDefaultResetchannels: No channels.
	AclChannelsDefaultResetchannels AclChannelsDefault = "resetchannels"
)

// AddConnectionPoolResponse is the response of `POST /v2/databases/{database_cluster_uuid}/pools`.
type AddConnectionPoolResponse struct {
	// The connection pool.
	Pool ConnectionPool `json:"pool"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AddConnectionPoolResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddConnectionPoolResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AddConnectionPoolResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *AddConnectionPoolResponse) Item() (*ConnectionPool, error) {
	if err := sdk.Require(v.Extra, "pool", true); err != nil {
		return nil, err
	}
	return &v.Pool, nil
}

// AddResponse is the response of `POST /v2/databases/{database_cluster_uuid}/dbs`.
type AddResponse struct {
	// The database.
	Db Database `json:"db"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AddResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *AddResponse) Item() (*Database, error) {
	if err := sdk.Require(v.Extra, "db", true); err != nil {
		return nil, err
	}
	return &v.Db, nil
}

// AddUserBody is the settings of a user to create.
type AddUserBody struct {
	// The user's name, which cannot be changed later.
	Name string `json:"name"`
	// Whether this is the default user of the cluster. Only received.
	Role DatabaseUserRole `json:"role,omitzero" api:"readonly"`
	// The generated password. Requires the scope `database:view_credentials`. Only received. Secret: not printed.
	Password sdk.Opt[string] `json:"password,omitzero" api:"readonly,secret"`
	// The client certificate for Kafka. Only received. Secret: not printed.
	AccessCert sdk.Opt[string] `json:"access_cert,omitzero" api:"readonly,secret"`
	// The private key of the client certificate. Only received. Secret: not printed.
	AccessKey sdk.Opt[string] `json:"access_key,omitzero" api:"readonly,secret"`
	// The MySQL authentication settings.
	MysqlSettings *MysqlSettings `json:"mysql_settings,omitzero"`
	// The permissions, by engine.
	Settings *UserSettings `json:"settings,omitzero"`
	// For MongoDB, whether the user has only read access. Set `settings.mongo_user_settings.role` instead.
	Readonly sdk.Opt[bool] `json:"readonly,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AddUserBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddUserBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v AddUserBody) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v AddUserBody) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v AddUserBody) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AddUserResponse is the response of `POST /v2/databases/{database_cluster_uuid}/users`.
type AddUserResponse struct {
	// The user.
	User DatabaseUser `json:"user"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AddUserResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddUserResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AddUserResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *AddUserResponse) Item() (*DatabaseUser, error) {
	if err := sdk.Require(v.Extra, "user", true); err != nil {
		return nil, err
	}
	return &v.User, nil
}

// Backup is a backup of a cluster.
type Backup struct {
	// When the backup was created.
	CreatedAt time.Time `json:"created_at"`
	// The size of the backup, in gigabytes.
	SizeGigabytes float64 `json:"size_gigabytes"`
	// Whether this is an incremental backup. Only for MySQL.
	Incremental bool `json:"incremental"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Backup) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Backup) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// BasicAuthCredentials is the user name and password for the metrics endpoints of all database clusters.
type BasicAuthCredentials struct {
	// The user name for HTTP basic authentication.
	BasicAuthUsername sdk.Opt[string] `json:"basic_auth_username,omitzero"`
	// The password for HTTP basic authentication. Secret: not printed.
	BasicAuthPassword sdk.Opt[string] `json:"basic_auth_password,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v BasicAuthCredentials) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BasicAuthCredentials) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v BasicAuthCredentials) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v BasicAuthCredentials) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v BasicAuthCredentials) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Ca is the CA certificate of a cluster.
type Ca struct {
	// The certificate in PEM format, encoded in Base64. Only received.
	Certificate string `json:"certificate"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Ca) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Ca) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ConnectionPool is a PgBouncer connection pool of a PostgreSQL cluster.
type ConnectionPool struct {
	// The connection pool's name, which is unique in the cluster. From 3 to 60 characters.
	Name string `json:"name"`
	// When a connection returns to the pool: `session`, `transaction` or `statement`.
	Mode string `json:"mode"`
	// The number of connections in the pool. All pools of a cluster share the connections of its primary node, which
	// are 25 for each gigabyte of memory minus 3.
	Size int32 `json:"size"`
	// The name of the database that the pool connects to.
	Db string `json:"db"`
	// The name of the user that the pool connects as; the user of the incoming connection if omitted.
	User sdk.Opt[string] `json:"user,omitzero"`
	// The connection details for the public network. Only received.
	Connection DatabaseConnection `json:"connection" api:"readonly"`
	// The connection details for the VPC. Only received.
	PrivateConnection *DatabaseConnection `json:"private_connection,omitzero" api:"readonly"`
	// The connection details of the pool on the standby nodes, for the public network. Only received.
	StandbyConnection *DatabaseConnection `json:"standby_connection,omitzero" api:"readonly"`
	// The connection details of the pool on the standby nodes, for the VPC. Only received.
	StandbyPrivateConnection *DatabaseConnection `json:"standby_private_connection,omitzero" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ConnectionPool) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ConnectionPool) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ConnectionPool) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ConnectionPoolUpdate is the new settings of a connection pool.
type ConnectionPoolUpdate struct {
	// When a connection returns to the pool: `session`, `transaction` or `statement`.
	Mode string `json:"mode"`
	// The number of connections in the pool. All pools of a cluster share the connections of its primary node, which
	// are 25 for each gigabyte of memory minus 3.
	Size int32 `json:"size"`
	// The name of the database that the pool connects to.
	Db string `json:"db"`
	// The name of the user that the pool connects as; the user of the incoming connection if omitted.
	User sdk.Opt[string] `json:"user,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ConnectionPoolUpdate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ConnectionPoolUpdate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ConnectionPools is the connection pools of a cluster.
type ConnectionPools struct {
	// The connection pools. Only received.
	Pools []ConnectionPool `json:"pools"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ConnectionPools) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ConnectionPools) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ConnectionPools) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Items returns the list of the response.
func (v *ConnectionPools) Items() ([]ConnectionPool, error) {
	if err := sdk.Require(v.Extra, "pools", true); err != nil {
		return nil, err
	}
	return v.Pools, nil
}

// CreateClusterBody is the settings of a database cluster to create.
type CreateClusterBody struct {
	// The database cluster's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero" api:"readonly"`
	// The database cluster's name, which must be unique in the account.
	Name string `json:"name"`
	// The database engine.
	Engine DatabaseClusterEngine `json:"engine"`
	// The version of the engine, such as `8`. The operation `databases_list_options` returns the available versions.
	Version sdk.Opt[string] `json:"version,omitzero"`
	// The full version of the engine, such as `8.0.28`. Only received.
	SemanticVersion sdk.Opt[string] `json:"semantic_version,omitzero" api:"readonly"`
	// The number of nodes. The operation `databases_list_options` returns the sizes available for each number.
	NumNodes int64 `json:"num_nodes"`
	// The slug of the size of each node, such as `db-s-2vcpu-4gb`.
	Size string `json:"size"`
	// The slug of the region, such as `nyc3`.
	Region string `json:"region"`
	// The database cluster's status. Only received.
	Status DatabaseStatus `json:"status,omitzero" api:"readonly"`
	// When the database cluster was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero" api:"readonly"`
	// The ID of the VPC to join; the default VPC of the region if omitted. Requires the scope `vpc:read`.
	PrivateNetworkUuid sdk.Opt[string] `json:"private_network_uuid,omitzero"`
	// The tags to apply. Requires the scope `tag:create`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// The names of the databases in the cluster. Only received.
	DbNames sdk.Opt[[]string] `json:"db_names,omitzero" api:"nullable,readonly"`
	// The connection details of the dashboard of an OpenSearch cluster. Only received.
	UiConnection *OpensearchConnection `json:"ui_connection,omitzero" api:"readonly"`
	// The connection details of the schema registry of a Kafka cluster. Only received.
	SchemaRegistryConnection *SchemaRegistryConnection `json:"schema_registry_connection,omitzero" api:"readonly"`
	// The connection details for the public network. Only received.
	Connection *DatabaseConnection `json:"connection,omitzero" api:"readonly"`
	// The connection details for the VPC. Only received.
	PrivateConnection *DatabaseConnection `json:"private_connection,omitzero" api:"readonly"`
	// The connection details of the standby nodes for the public network, if there are any. Only received.
	StandbyConnection *DatabaseConnection `json:"standby_connection,omitzero" api:"readonly"`
	// The connection details of the standby nodes for the VPC, if there are any. Only received.
	StandbyPrivateConnection *DatabaseConnection `json:"standby_private_connection,omitzero" api:"readonly"`
	// The users of the cluster. Only received.
	Users sdk.Opt[[]DatabaseUser] `json:"users,omitzero" api:"nullable,readonly"`
	// The maintenance window, with pending updates. Only received.
	MaintenanceWindow sdk.Opt[*DatabaseMaintenanceWindow] `json:"maintenance_window,omitzero" api:"nullable,readonly"`
	// The ID of the project to assign the database cluster to; the default project if omitted. Requires the scope
	// `project:assign_resource`.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The trusted sources, which are allowed to connect to the cluster.
	Rules []FirewallRule `json:"rules,omitzero"`
	// When support for the version of the engine ends; `null` if no date is set. Only received.
	VersionEndOfLife sdk.Opt[string] `json:"version_end_of_life,omitzero" api:"readonly"`
	// When the version of the engine becomes unavailable for new clusters; `null` if no date is set. Only received.
	VersionEndOfAvailability sdk.Opt[string] `json:"version_end_of_availability,omitzero" api:"readonly"`
	// The storage in addition to that included in the size, in MiB; none if omitted.
	StorageSizeMib sdk.Opt[int64] `json:"storage_size_mib,omitzero"`
	// The metrics endpoints, first that of the primary node and then those of the standby nodes. Only received.
	MetricsEndpoints []DatabaseServiceEndpoint `json:"metrics_endpoints,omitzero" api:"readonly"`
	// The autoscaling settings; autoscaling is disabled if omitted.
	Autoscale *DatabaseAutoscaleParams `json:"autoscale,omitzero"`
	// The settings managed by DigitalOcean.
	DoSettings *DoSettings `json:"do_settings,omitzero"`
	// The backup of another cluster to restore; the cluster is empty if omitted.
	BackupRestore *DatabaseBackup `json:"backup_restore,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateClusterBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateClusterBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateClusterBody) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateClusterResponse is the response of `POST /v2/databases`.
type CreateClusterResponse struct {
	// The database cluster.
	Database DatabaseCluster `json:"database"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateClusterResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateClusterResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateClusterResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateClusterResponse) Item() (*DatabaseCluster, error) {
	if err := sdk.Require(v.Extra, "database", true); err != nil {
		return nil, err
	}
	return &v.Database, nil
}

// CreateKafkaSchemaBody is the schema to register.
type CreateKafkaSchemaBody struct {
	// The name of the subject.
	SubjectName string `json:"subject_name"`
	// The type of the schema.
	SchemaType KafkaSchemaType `json:"schema_type"`
	// The schema definition.
	Schema string `json:"schema"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateKafkaSchemaBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateKafkaSchemaBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateKafkaSchemaResponse is the response of `POST /v2/databases/{database_cluster_uuid}/schema-registry`.
type CreateKafkaSchemaResponse struct {
	// The ID of the schema.
	SchemaID int64 `json:"schema_id"`
	// The name of the subject that the schema belongs to.
	SubjectName string `json:"subject_name"`
	// The type of the schema.
	SchemaType KafkaSchemaType `json:"schema_type"`
	// The schema definition.
	Schema string `json:"schema"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateKafkaSchemaResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateKafkaSchemaResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateKafkaTopicBody is the settings of a Kafka topic to create.
type CreateKafkaTopicBody struct {
	// The topic's name.
	Name string `json:"name"`
	// The number of nodes that store each message.
	ReplicationFactor sdk.Opt[int64] `json:"replication_factor,omitzero"`
	// The number of partitions.
	PartitionCount sdk.Opt[int64] `json:"partition_count,omitzero"`
	// The configuration of the topic. Settings that are omitted use the configuration of the cluster.
	Config *KafkaTopicConfig `json:"config,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateKafkaTopicBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateKafkaTopicBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateKafkaTopicResponse is the response of `POST /v2/databases/{database_cluster_uuid}/topics`.
type CreateKafkaTopicResponse struct {
	// The topic.
	Topic KafkaTopicVerbose `json:"topic"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateKafkaTopicResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateKafkaTopicResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateKafkaTopicResponse) Item() (*KafkaTopicVerbose, error) {
	if err := sdk.Require(v.Extra, "topic", true); err != nil {
		return nil, err
	}
	return &v.Topic, nil
}

// CreateLogsinkBody is the settings of a log sink to create.
type CreateLogsinkBody struct {
	// The name of the log sink.
	SinkName string `json:"sink_name"`
	// The type of the log sink, which determines the type of `config`.
	SinkType LogsinkBaseSinkType `json:"sink_type"`
	// The configuration of the log sink.
	Config LogsinkCreateConfig `json:"config"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateLogsinkBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateLogsinkBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateLogsinkBody) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateLogsinkResponse is the response of `POST /v2/databases/{database_cluster_uuid}/logsink`.
type CreateLogsinkResponse struct {
	// The log sink.
	Sink LogsinkSchema `json:"sink"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateLogsinkResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateLogsinkResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateLogsinkResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateLogsinkResponse) Item() (*LogsinkSchema, error) {
	if err := sdk.Require(v.Extra, "sink", true); err != nil {
		return nil, err
	}
	return &v.Sink, nil
}

// CreateReplicaBody is the settings of a read-only replica to create.
type CreateReplicaBody struct {
	// The replica's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero" api:"readonly"`
	// The replica's name.
	Name string `json:"name"`
	// The slug of the region; that of the cluster if omitted.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The slug of the size of the replica's node, which is at least that of the cluster's nodes.
	Size string `json:"size"`
	// The replica's status. Only received.
	Status DatabaseStatus `json:"status,omitzero" api:"readonly"`
	// The tags to apply. Tags that do not exist are created. Requires the scope `tag:create`.
	Tags []string `json:"tags,omitzero"`
	// When the replica was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero" api:"readonly"`
	// The ID of the VPC to join; the default VPC of the region if omitted. Requires the scope `vpc:read`.
	PrivateNetworkUuid sdk.Opt[string] `json:"private_network_uuid,omitzero"`
	// The connection details for the public network. Only received.
	Connection *DatabaseConnection `json:"connection,omitzero" api:"readonly"`
	// The connection details for the VPC. Only received.
	PrivateConnection *DatabaseConnection `json:"private_connection,omitzero" api:"readonly"`
	// The storage in addition to that included in the size, in MiB; none if omitted.
	StorageSizeMib sdk.Opt[int64] `json:"storage_size_mib,omitzero"`
	// The settings managed by DigitalOcean.
	DoSettings *DoSettings `json:"do_settings,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateReplicaBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateReplicaBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateReplicaBody) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateReplicaResponse is the response of `POST /v2/databases/{database_cluster_uuid}/replicas`.
type CreateReplicaResponse struct {
	// The replica.
	Replica DatabaseReplica `json:"replica"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateReplicaResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateReplicaResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateReplicaResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateReplicaResponse) Item() (*DatabaseReplica, error) {
	if err := sdk.Require(v.Extra, "replica", true); err != nil {
		return nil, err
	}
	return &v.Replica, nil
}

// Database is a database in a cluster.
type Database struct {
	// The database's name.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Database) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Database) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DatabaseAutoscaleParams is the autoscaling settings of a cluster.
type DatabaseAutoscaleParams struct {
	// The storage autoscaling settings.
	Storage *DatabaseStorageAutoscaleParams `json:"storage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseAutoscaleParams) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseAutoscaleParams) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DatabaseBackup is the backup to restore in a new cluster.
type DatabaseBackup struct {
	// The name of the cluster that was backed up.
	DatabaseName string `json:"database_name"`
	// When the backup was created; the latest backup is used if omitted.
	BackupCreatedAt sdk.Opt[time.Time] `json:"backup_created_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseBackup) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseBackup) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DatabaseCluster is a managed database cluster.
type DatabaseCluster struct {
	// The database cluster's ID. Only received.
	ID string `json:"id"`
	// The database cluster's name, which is unique in the account.
	Name string `json:"name"`
	// The database engine.
	Engine DatabaseClusterEngine `json:"engine"`
	// The version of the engine, such as `8`.
	Version string `json:"version"`
	// The full version of the engine, such as `8.0.28`. Only received.
	SemanticVersion sdk.Opt[string] `json:"semantic_version,omitzero"`
	// The number of nodes, including standby nodes.
	NumNodes int64 `json:"num_nodes"`
	// The slug of the size of each node, such as `db-s-2vcpu-4gb`.
	Size string `json:"size"`
	// The slug of the database cluster's region.
	Region string `json:"region"`
	// The database cluster's status. Only received.
	Status DatabaseStatus `json:"status"`
	// When the database cluster was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// The ID of the VPC that the database cluster belongs to. Requires the scope `vpc:read`.
	PrivateNetworkUuid sdk.Opt[string] `json:"private_network_uuid,omitzero"`
	// The tags on the database cluster. Requires the scope `tag:read`.
	Tags []string `json:"tags,omitzero" api:"nullable"`
	// The names of the databases in the cluster. Only received.
	DbNames []string `json:"db_names,omitzero" api:"nullable"`
	// The connection details of the dashboard of an OpenSearch cluster. Only received.
	UiConnection *OpensearchConnection `json:"ui_connection,omitzero"`
	// The connection details of the schema registry of a Kafka cluster. Only received.
	SchemaRegistryConnection *SchemaRegistryConnection `json:"schema_registry_connection,omitzero"`
	// The connection details for the public network. Only received.
	Connection DatabaseConnection `json:"connection"`
	// The connection details for the VPC. Only received.
	PrivateConnection *DatabaseConnection `json:"private_connection,omitzero"`
	// The connection details of the standby nodes for the public network, if there are any. Only received.
	StandbyConnection *DatabaseConnection `json:"standby_connection,omitzero"`
	// The connection details of the standby nodes for the VPC, if there are any. Only received.
	StandbyPrivateConnection *DatabaseConnection `json:"standby_private_connection,omitzero"`
	// The users of the cluster. Only received.
	Users []DatabaseUser `json:"users,omitzero" api:"nullable"`
	// The maintenance window, with pending updates. Only received.
	MaintenanceWindow *DatabaseMaintenanceWindow `json:"maintenance_window,omitzero" api:"nullable"`
	// The ID of the project that the database cluster belongs to. Requires the scope `project:read`.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The trusted sources, which are allowed to connect to the cluster.
	Rules []FirewallRule `json:"rules,omitzero"`
	// When support for the version of the engine ends; `null` if no date is set. Only received.
	VersionEndOfLife sdk.Opt[string] `json:"version_end_of_life,omitzero"`
	// When the version of the engine becomes unavailable for new clusters; `null` if no date is set. Only received.
	VersionEndOfAvailability sdk.Opt[string] `json:"version_end_of_availability,omitzero"`
	// The storage in addition to that included in the size, in MiB; `null` if there is none.
	StorageSizeMib sdk.Opt[int64] `json:"storage_size_mib,omitzero"`
	// The metrics endpoints, first that of the primary node and then those of the standby nodes. Only received.
	MetricsEndpoints []DatabaseServiceEndpoint `json:"metrics_endpoints,omitzero"`
	// The settings managed by DigitalOcean.
	DoSettings *DoSettings `json:"do_settings,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseCluster) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseCluster) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v DatabaseCluster) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DatabaseClusterEngine is the engine of a database cluster.
type DatabaseClusterEngine string

const (
	// DatabaseClusterEngineAdvancedMysql: MySQL Advanced Edition, in public preview.
	DatabaseClusterEngineAdvancedMysql DatabaseClusterEngine = "advanced_mysql"
	// DatabaseClusterEngineAdvancedPg: PostgreSQL Advanced Edition, in public preview.
	DatabaseClusterEngineAdvancedPg DatabaseClusterEngine = "advanced_pg"
	// DatabaseClusterEngineKafka is the value `kafka`.
	DatabaseClusterEngineKafka DatabaseClusterEngine = "kafka"
	// DatabaseClusterEngineMongodb: MongoDB.
	DatabaseClusterEngineMongodb DatabaseClusterEngine = "mongodb"
	// DatabaseClusterEngineMysql: MySQL.
	DatabaseClusterEngineMysql DatabaseClusterEngine = "mysql"
	// DatabaseClusterEngineOpensearch: OpenSearch.
	DatabaseClusterEngineOpensearch DatabaseClusterEngine = "opensearch"
	// DatabaseClusterEnginePg: PostgreSQL.
	DatabaseClusterEnginePg DatabaseClusterEngine = "pg"
	// DatabaseClusterEngineRedis: Caching, which uses the Redis protocol. No longer available for new clusters.
	DatabaseClusterEngineRedis DatabaseClusterEngine = "redis"
	// DatabaseClusterEngineValkey is the value `valkey`.
	DatabaseClusterEngineValkey DatabaseClusterEngine = "valkey"
)

// DatabaseClusterResize is the new size of a cluster.
type DatabaseClusterResize struct {
	// The slug of the size of each node, such as `db-s-4vcpu-8gb`.
	Size string `json:"size"`
	// The number of nodes, from 1 to 3. All nodes except one are standby nodes.
	NumNodes int32 `json:"num_nodes"`
	// The storage in addition to that included in the size, in MiB; none if omitted.
	StorageSizeMib sdk.Opt[int64] `json:"storage_size_mib,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseClusterResize) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseClusterResize) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DatabaseConfig is the engine configuration of a cluster.
type DatabaseConfig struct {
	// The settings of the cluster's engine. Include only the settings to change.
	Config *DatabaseConfigValue `json:"config,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DatabaseConfigValue is the engine configuration, by the engine of the cluster.
//
// At most one arm is set.
type DatabaseConfigValue struct {
	// Mysql is an arm. It is nil unless it is the one that is set.
	Mysql *MysqlAdvancedConfig `arm:"backup_hour,backup_minute,automatic_sp_privileges,sql_mode,connect_timeout,default_time_zone,div_precision_increment,end_markers_in_json,eq_range_index_dive_limit,group_concat_max_len,information_schema_stats_expiry,innodb_ft_enable_stopword,innodb_ft_max_token_size,innodb_ft_min_token_size,innodb_ft_num_word_optimize,innodb_ft_result_cache_limit,innodb_ft_server_stopword_table,innodb_ft_user_stopword_table,innodb_lock_wait_timeout,innodb_log_buffer_size,innodb_online_alter_log_max_size,innodb_optimize_fulltext_only,innodb_print_all_deadlocks,innodb_rollback_on_timeout,interactive_timeout,internal_tmp_mem_storage_engine,net_read_timeout,net_write_timeout,sql_require_primary_key,wait_timeout,windowing_use_high_precision,max_allowed_packet,max_execution_time,max_heap_table_size,max_seeks_for_key,optimizer_prune_level,optimizer_search_depth,optimizer_switch,sort_buffer_size,tmp_table_size,slow_query_log,long_query_time,binlog_retention_period,innodb_change_buffer_max_size,innodb_flush_neighbors,innodb_read_io_threads,innodb_write_io_threads,innodb_thread_concurrency,net_buffer_length,log_output,mysql_incremental_backup"`
	// Postgres is an arm. It is nil unless it is the one that is set.
	Postgres *PostgresAdvancedConfig `arm:"autovacuum_freeze_max_age,autovacuum_max_workers,autovacuum_naptime,autovacuum_vacuum_threshold,autovacuum_analyze_threshold,autovacuum_vacuum_scale_factor,autovacuum_analyze_scale_factor,autovacuum_vacuum_cost_delay,autovacuum_vacuum_cost_limit,backup_hour,backup_minute,bgwriter_delay,bgwriter_flush_after,bgwriter_lru_maxpages,bgwriter_lru_multiplier,deadlock_timeout,default_toast_compression,idle_in_transaction_session_timeout,jit,log_autovacuum_min_duration,log_error_verbosity,log_line_prefix,log_min_duration_statement,max_files_per_process,max_prepared_transactions,max_pred_locks_per_transaction,max_locks_per_transaction,max_stack_depth,max_standby_archive_delay,max_standby_streaming_delay,max_replication_slots,max_logical_replication_workers,max_parallel_workers,max_parallel_workers_per_gather,max_worker_processes,pg_partman_bgw.role,pg_partman_bgw.interval,pg_stat_statements.track,temp_file_limit,timezone,track_activity_query_size,track_commit_timestamp,track_functions,track_io_timing,max_wal_senders,wal_sender_timeout,wal_writer_delay,shared_buffers_percentage,pgbouncer,work_mem,timescaledb,synchronous_replication,stat_monitor_enable,max_failover_replication_time_lag,max_connections,max_slot_wal_keep_size"`
	// Redis is an arm. It is nil unless it is the one that is set.
	Redis *RedisAdvancedConfig `arm:"redis_maxmemory_policy,redis_pubsub_client_output_buffer_limit,redis_number_of_databases,redis_io_threads,redis_lfu_log_factor,redis_lfu_decay_time,redis_ssl,redis_timeout,redis_notify_keyspace_events,redis_persistence,redis_acl_channels_default"`
	// Valkey is an arm. It is nil unless it is the one that is set.
	Valkey *ValkeyAdvancedConfig `arm:"valkey_maxmemory_policy,valkey_pubsub_client_output_buffer_limit,valkey_number_of_databases,valkey_io_threads,valkey_lfu_log_factor,valkey_lfu_decay_time,valkey_ssl,valkey_timeout,valkey_notify_keyspace_events,valkey_persistence,valkey_acl_channels_default,frequent_snapshots,valkey_active_expire_effort"`
	// Mongo is an arm. It is nil unless it is the one that is set.
	Mongo *MongoAdvancedConfig `arm:"default_read_concern,default_write_concern,transaction_lifetime_limit_seconds,slow_op_threshold_ms,verbosity"`
	// Kafka is an arm. It is nil unless it is the one that is set.
	Kafka *KafkaAdvancedConfig `arm:"compression_type,group_initial_rebalance_delay_ms,group_min_session_timeout_ms,group_max_session_timeout_ms,connections_max_idle_ms,max_incremental_fetch_session_cache_slots,message_max_bytes,offsets_retention_minutes,log_cleaner_delete_retention_ms,log_cleaner_min_cleanable_ratio,log_cleaner_max_compaction_lag_ms,log_cleaner_min_compaction_lag_ms,log_cleanup_policy,log_flush_interval_messages,log_flush_interval_ms,log_index_interval_bytes,log_index_size_max_bytes,log_message_downconversion_enable,log_message_timestamp_type,log_message_timestamp_difference_max_ms,log_preallocate,log_retention_bytes,log_retention_hours,log_retention_ms,log_roll_jitter_ms,log_roll_ms,log_segment_bytes,log_segment_delete_delay_ms,auto_create_topics_enable,min_insync_replicas,num_partitions,default_replication_factor,replica_fetch_max_bytes,replica_fetch_response_max_bytes,max_connections_per_ip,producer_purgatory_purge_interval_requests,socket_request_max_bytes,transaction_state_log_segment_bytes,transaction_remove_expired_transaction_cleanup_interval_ms,schema_registry"`
	// Opensearch is an arm. It is nil unless it is the one that is set.
	Opensearch *OpensearchAdvancedConfig `arm:"http_max_content_length_bytes,http_max_header_size_bytes,http_max_initial_line_length_bytes,indices_query_bool_max_clause_count,indices_fielddata_cache_size_percentage,indices_memory_index_buffer_size_percentage,indices_memory_min_index_buffer_size_mb,indices_memory_max_index_buffer_size_mb,indices_queries_cache_size_percentage,indices_recovery_max_mb_per_sec,indices_recovery_max_concurrent_file_chunks,thread_pool_search_size,thread_pool_search_throttled_size,thread_pool_get_size,thread_pool_analyze_size,thread_pool_write_size,thread_pool_force_merge_size,thread_pool_search_queue_size,thread_pool_search_throttled_queue_size,thread_pool_get_queue_size,thread_pool_analyze_queue_size,thread_pool_write_queue_size,ism_enabled,ism_history_enabled,ism_history_max_age_hours,ism_history_max_docs,ism_history_rollover_check_period_hours,ism_history_rollover_retention_period_days,search_max_buckets,action_auto_create_index_enabled,enable_security_audit,action_destructive_requires_name,cluster_max_shards_per_node,override_main_response_version,script_max_compilations_rate,cluster_routing_allocation_node_concurrent_recoveries,reindex_remote_whitelist,plugins_alerting_filter_by_backend_roles_enabled,knn_memory_circuit_breaker_enabled,knn_memory_circuit_breaker_limit,keep_index_refresh_interval"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"common"`
}

// DatabaseConfigValueMysql returns the union with the arm Mysql.
func DatabaseConfigValueMysql(value MysqlAdvancedConfig) DatabaseConfigValue {
	return DatabaseConfigValue{Mysql: &value}
}

// DatabaseConfigValuePostgres returns the union with the arm Postgres.
func DatabaseConfigValuePostgres(value PostgresAdvancedConfig) DatabaseConfigValue {
	return DatabaseConfigValue{Postgres: &value}
}

// DatabaseConfigValueRedis returns the union with the arm Redis.
func DatabaseConfigValueRedis(value RedisAdvancedConfig) DatabaseConfigValue {
	return DatabaseConfigValue{Redis: &value}
}

// DatabaseConfigValueValkey returns the union with the arm Valkey.
func DatabaseConfigValueValkey(value ValkeyAdvancedConfig) DatabaseConfigValue {
	return DatabaseConfigValue{Valkey: &value}
}

// DatabaseConfigValueMongo returns the union with the arm Mongo.
func DatabaseConfigValueMongo(value MongoAdvancedConfig) DatabaseConfigValue {
	return DatabaseConfigValue{Mongo: &value}
}

// DatabaseConfigValueKafka returns the union with the arm Kafka.
func DatabaseConfigValueKafka(value KafkaAdvancedConfig) DatabaseConfigValue {
	return DatabaseConfigValue{Kafka: &value}
}

// DatabaseConfigValueOpensearch returns the union with the arm Opensearch.
func DatabaseConfigValueOpensearch(value OpensearchAdvancedConfig) DatabaseConfigValue {
	return DatabaseConfigValue{Opensearch: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v DatabaseConfigValue) Arm() string {
	switch {
	case v.Mysql != nil:
		return "Mysql"
	case v.Postgres != nil:
		return "Postgres"
	case v.Redis != nil:
		return "Redis"
	case v.Valkey != nil:
		return "Valkey"
	case v.Mongo != nil:
		return "Mongo"
	case v.Kafka != nil:
		return "Kafka"
	case v.Opensearch != nil:
		return "Opensearch"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseConfigValue) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseConfigValue) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v DatabaseConfigValue) String() string {
	return sdk.Describe(&v)
}

// DatabaseConnection is the connection details of a database cluster.
type DatabaseConnection struct {
	// A connection string that contains all other fields, including the password. Only received. Secret: not printed.
	URI string `json:"uri" api:"readonly,secret"`
	// The name of the default database. Only received.
	Database sdk.Opt[string] `json:"database,omitzero" api:"readonly"`
	// The host name. Only received.
	Host sdk.Opt[string] `json:"host,omitzero" api:"readonly"`
	// The port. Only received.
	Port int64 `json:"port" api:"readonly"`
	// The name of the default user. Requires the scope `database:view_credentials`. Only received.
	User sdk.Opt[string] `json:"user,omitzero" api:"readonly"`
	// The password of the default user. Requires the scope `database:view_credentials`. Only received. Secret: not
	// printed.
	Password sdk.Opt[string] `json:"password,omitzero" api:"readonly,secret"`
	// Whether the connection must use TLS. Only received.
	SSL bool `json:"ssl" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseConnection) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseConnection) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v DatabaseConnection) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v DatabaseConnection) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v DatabaseConnection) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DatabaseEvent is an event of a cluster.
type DatabaseEvent struct {
	// The event's ID.
	ID string `json:"id"`
	// The name of the cluster.
	ClusterName string `json:"cluster_name"`
	// The type of the event.
	EventType DatabaseEventType `json:"event_type"`
	// When the event occurred.
	CreateTime string `json:"create_time"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseEvent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseEvent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DatabaseEventType is the type of a cluster event.
type DatabaseEventType string

const (
	// DatabaseEventTypeClusterCreate is the cluster was created.
	DatabaseEventTypeClusterCreate DatabaseEventType = "cluster_create"
	// DatabaseEventTypeClusterDelete is the cluster was deleted.
	DatabaseEventTypeClusterDelete DatabaseEventType = "cluster_delete"
	// DatabaseEventTypeClusterMaintenancePerform: Maintenance was performed.
	DatabaseEventTypeClusterMaintenancePerform DatabaseEventType = "cluster_maintenance_perform"
	// DatabaseEventTypeClusterMasterPromotion is a standby node was promoted to the primary node.
	DatabaseEventTypeClusterMasterPromotion DatabaseEventType = "cluster_master_promotion"
	// DatabaseEventTypeClusterPoweroff is the cluster was powered off.
	DatabaseEventTypeClusterPoweroff DatabaseEventType = "cluster_poweroff"
	// DatabaseEventTypeClusterPoweron is the cluster was powered on.
	DatabaseEventTypeClusterPoweron DatabaseEventType = "cluster_poweron"
	// DatabaseEventTypeClusterUpdate is the cluster was updated.
	DatabaseEventTypeClusterUpdate DatabaseEventType = "cluster_update"
)

// DatabaseLayoutOption is the available sizes for a number of nodes.
type DatabaseLayoutOption struct {
	// The number of nodes.
	NumNodes int64 `json:"num_nodes"`
	// The slugs of the available sizes. Only received.
	Sizes []string `json:"sizes"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseLayoutOption) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseLayoutOption) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DatabaseMaintenanceWindow is the maintenance window of a cluster.
type DatabaseMaintenanceWindow struct {
	// The day of the week in lowercase, such as `tuesday`.
	Day string `json:"day"`
	// The time of day in UTC, such as `14:00`.
	Hour string `json:"hour"`
	// Whether updates will be installed in the next maintenance window. Only received.
	Pending bool `json:"pending" api:"readonly"`
	// Descriptions of the pending updates. Only received.
	Description sdk.Opt[[]string] `json:"description,omitzero" api:"nullable,readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseMaintenanceWindow) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseMaintenanceWindow) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DatabaseMetricsCredentials is the credentials for the metrics endpoints of all database clusters.
type DatabaseMetricsCredentials struct {
	// The user name and password.
	Credentials *BasicAuthCredentials `json:"credentials,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseMetricsCredentials) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseMetricsCredentials) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v DatabaseMetricsCredentials) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DatabaseReplica is a read-only replica of a cluster.
type DatabaseReplica struct {
	// The replica's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// The replica's name.
	Name string `json:"name"`
	// The slug of the replica's region.
	Region string `json:"region"`
	// The slug of the size of the replica's node, which is at least that of the cluster's nodes.
	Size sdk.Opt[string] `json:"size,omitzero"`
	// The replica's status. A replica that is ready may also have the status `active`. Only received.
	Status DatabaseStatus `json:"status"`
	// The tags on the replica. Requires the scope `tag:read`.
	Tags []string `json:"tags,omitzero"`
	// When the replica was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// The ID of the VPC that the replica belongs to. Requires the scope `vpc:read`.
	PrivateNetworkUuid sdk.Opt[string] `json:"private_network_uuid,omitzero"`
	// The connection details for the public network. Only received.
	Connection DatabaseConnection `json:"connection"`
	// The connection details for the VPC. Only received.
	PrivateConnection *DatabaseConnection `json:"private_connection,omitzero"`
	// The storage in addition to that included in the size, in MiB; `null` if there is none.
	StorageSizeMib sdk.Opt[int64] `json:"storage_size_mib,omitzero"`
	// The settings managed by DigitalOcean.
	DoSettings *DoSettings `json:"do_settings,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseReplica) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseReplica) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v DatabaseReplica) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DatabaseServiceEndpoint is a metrics endpoint of a cluster.
type DatabaseServiceEndpoint struct {
	// The host name. Only received.
	Host sdk.Opt[string] `json:"host,omitzero" api:"readonly"`
	// The port. Only received.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseServiceEndpoint) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseServiceEndpoint) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DatabaseStatus is the status of a cluster or replica.
type DatabaseStatus string

const (
	// DatabaseStatusCreating: Being created.
	DatabaseStatusCreating DatabaseStatus = "creating"
	// DatabaseStatusForking: Being created from another cluster.
	DatabaseStatusForking DatabaseStatus = "forking"
	// DatabaseStatusMigrating: Being migrated to another region.
	DatabaseStatusMigrating DatabaseStatus = "migrating"
	// DatabaseStatusOnline: Ready to use.
	DatabaseStatusOnline DatabaseStatus = "online"
	// DatabaseStatusResizing: Being resized.
	DatabaseStatusResizing DatabaseStatus = "resizing"
)

// DatabaseStorageAutoscaleParams is the storage autoscaling settings of a cluster.
type DatabaseStorageAutoscaleParams struct {
	// Whether storage autoscaling is enabled.
	Enabled bool `json:"enabled"`
	// The percentage of used storage at which storage is added. Range: 15 to 95.
	ThresholdPercent sdk.Opt[int64] `json:"threshold_percent,omitzero"`
	// The amount of storage to add, in GiB. Range: 10 to 500.
	IncrementGib sdk.Opt[int64] `json:"increment_gib,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseStorageAutoscaleParams) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseStorageAutoscaleParams) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DatabaseUser is a user of a cluster.
type DatabaseUser struct {
	// The user's name, which cannot be changed later.
	Name string `json:"name"`
	// Whether this is the default user of the cluster. Only received.
	Role DatabaseUserRole `json:"role" api:"readonly"`
	// The generated password. Requires the scope `database:view_credentials`. Only received. Secret: not printed.
	Password sdk.Opt[string] `json:"password,omitzero" api:"readonly,secret"`
	// The client certificate for Kafka. Only received. Secret: not printed.
	AccessCert sdk.Opt[string] `json:"access_cert,omitzero" api:"readonly,secret"`
	// The private key of the client certificate. Only received. Secret: not printed.
	AccessKey sdk.Opt[string] `json:"access_key,omitzero" api:"readonly,secret"`
	// The MySQL authentication settings.
	MysqlSettings *MysqlSettings `json:"mysql_settings,omitzero"`
	// The permissions, by engine.
	Settings *UserSettings `json:"settings,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseUser) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseUser) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v DatabaseUser) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v DatabaseUser) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v DatabaseUser) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DatabaseUserRole is whether a user is the default user of its cluster.
type DatabaseUserRole string

const (
	// DatabaseUserRoleNormal is a user that was added later.
	DatabaseUserRoleNormal DatabaseUserRole = "normal"
	// DatabaseUserRolePrimary is the default user of the cluster.
	DatabaseUserRolePrimary DatabaseUserRole = "primary"
)

// DatabaseVersionAvailability is the support and availability periods of a version.
type DatabaseVersionAvailability struct {
	// When support for the version ends; `null` if no date is set.
	EndOfLife sdk.Opt[string] `json:"end_of_life,omitzero" api:"nullable"`
	// When the version becomes unavailable for new clusters; `null` if no date is set.
	EndOfAvailability sdk.Opt[string] `json:"end_of_availability,omitzero" api:"nullable"`
	// The version of the engine.
	Version string `json:"version"`
	// Whether this is the default version.
	Default bool `json:"default"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatabaseVersionAvailability) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatabaseVersionAvailability) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DatadogLogsink is the configuration of a Datadog log sink, for MongoDB clusters.
type DatadogLogsink struct {
	// The host name of the intake, such as `http-intake.logs.datadoghq.com`.
	Site string `json:"site"`
	// The Datadog API key. Secret: not printed.
	DatadogAPIKey string `json:"datadog_api_key" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DatadogLogsink) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DatadogLogsink) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v DatadogLogsink) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v DatadogLogsink) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v DatadogLogsink) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DoSettings is the settings of a cluster that are managed by DigitalOcean.
type DoSettings struct {
	// The custom host names that the certificate covers. At most 16, each of at most 253 characters. Size: at most 16
	// items.
	ServiceCnames []string `json:"service_cnames,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DoSettings) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DoSettings) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ElasticsearchLogsink is the configuration of an Elasticsearch log sink.
type ElasticsearchLogsink struct {
	// The URL of the service, which can contain a user name and password. Secret: not printed.
	URL string `json:"url" api:"secret"`
	// The prefix of index names.
	IndexPrefix string `json:"index_prefix"`
	// The number of days for which logs are kept. Range: 1 to 10000. Default: `7`.
	IndexDaysMax sdk.Opt[int64] `json:"index_days_max,omitzero"`
	// The request timeout, in seconds. Range: 10 to 120. Default: `10`.
	Timeout sdk.Opt[float64] `json:"timeout,omitzero"`
	// The CA certificate of the service, in PEM format.
	Ca sdk.Opt[string] `json:"ca,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ElasticsearchLogsink) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ElasticsearchLogsink) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v ElasticsearchLogsink) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v ElasticsearchLogsink) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v ElasticsearchLogsink) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// EvictionPolicy is what a Caching or Valkey cluster does when its memory is full.
type EvictionPolicy string

const (
	// EvictionPolicyAllkeysLru evicts the least recently used keys.
	EvictionPolicyAllkeysLru EvictionPolicy = "allkeys_lru"
	// EvictionPolicyAllkeysRandom evicts random keys.
	EvictionPolicyAllkeysRandom EvictionPolicy = "allkeys_random"
	// EvictionPolicyNoeviction rejects new data with an error.
	EvictionPolicyNoeviction EvictionPolicy = "noeviction"
	// EvictionPolicyVolatileLru evicts the least recently used keys that have an expiration time.
	EvictionPolicyVolatileLru EvictionPolicy = "volatile_lru"
	// EvictionPolicyVolatileRandom evicts random keys that have an expiration time.
	EvictionPolicyVolatileRandom EvictionPolicy = "volatile_random"
	// EvictionPolicyVolatileTTL evicts the keys that expire soonest.
	EvictionPolicyVolatileTTL EvictionPolicy = "volatile_ttl"
)

// FirewallRule is a trusted source of a cluster.
type FirewallRule struct {
	// The UUID of the rule.
	Uuid sdk.Opt[string] `json:"uuid,omitzero"`
	// The ID of the cluster that the rule applies to. Only received.
	ClusterUuid string `json:"cluster_uuid" api:"readonly"`
	// The type of the source.
	Type FirewallRuleType `json:"type"`
	// The ID of the source, the name of the tag, or the IP address.
	Value string `json:"value"`
	// When the trusted source was created. Only received.
	CreatedAt time.Time `json:"created_at" api:"readonly"`
	// A human-readable description of the rule.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FirewallRule) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FirewallRule) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FirewallRuleType is the type of a trusted source.
type FirewallRuleType string

const (
	// FirewallRuleTypeApp is an App Platform app.
	FirewallRuleTypeApp FirewallRuleType = "app"
	// FirewallRuleTypeDroplet is a Droplet.
	FirewallRuleTypeDroplet FirewallRuleType = "droplet"
	// FirewallRuleTypeIPAddr is an IPv4 address.
	FirewallRuleTypeIPAddr FirewallRuleType = "ip_addr"
	// FirewallRuleTypeK8s is a Kubernetes cluster.
	FirewallRuleTypeK8s FirewallRuleType = "k8s"
	// FirewallRuleTypeTag: All Droplets and Kubernetes nodes that have the tag.
	FirewallRuleTypeTag FirewallRuleType = "tag"
)

// GetAutoscaleResponse is the response of `GET /v2/databases/{database_cluster_uuid}/autoscale`.
type GetAutoscaleResponse struct {
	// The autoscaling settings.
	Autoscale DatabaseAutoscaleParams `json:"autoscale"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetAutoscaleResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetAutoscaleResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetAutoscaleResponse) Item() (*DatabaseAutoscaleParams, error) {
	if err := sdk.Require(v.Extra, "autoscale", true); err != nil {
		return nil, err
	}
	return &v.Autoscale, nil
}

// GetCaResponse is the response of `GET /v2/databases/{database_cluster_uuid}/ca`.
type GetCaResponse struct {
	// The CA certificate.
	Ca Ca `json:"ca"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetCaResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetCaResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetCaResponse) Item() (*Ca, error) {
	if err := sdk.Require(v.Extra, "ca", true); err != nil {
		return nil, err
	}
	return &v.Ca, nil
}

// GetClusterMetricsCredentialsResponse is the response of `GET /v2/databases/metrics/credentials`.
type GetClusterMetricsCredentialsResponse struct {
	// The basic auth credentials.
	Credentials BasicAuthCredentials `json:"credentials"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetClusterMetricsCredentialsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetClusterMetricsCredentialsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v GetClusterMetricsCredentialsResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetClusterMetricsCredentialsResponse) Item() (*BasicAuthCredentials, error) {
	if err := sdk.Require(v.Extra, "credentials", true); err != nil {
		return nil, err
	}
	return &v.Credentials, nil
}

// GetConfigResponse is the response of `GET /v2/databases/{database_cluster_uuid}/config`.
type GetConfigResponse struct {
	// The engine configuration.
	Config GetConfigResponseConfig `json:"config"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetConfigResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetConfigResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetConfigResponse) Item() (*GetConfigResponseConfig, error) {
	if err := sdk.Require(v.Extra, "config", true); err != nil {
		return nil, err
	}
	return &v.Config, nil
}

// GetConfigResponseConfig is the current engine configuration, by the engine of the cluster.
//
// At most one arm is set.
type GetConfigResponseConfig struct {
	// Mysql is an arm. It is nil unless it is the one that is set.
	Mysql *MysqlAdvancedConfig `arm:"backup_hour,backup_minute,automatic_sp_privileges,sql_mode,connect_timeout,default_time_zone,div_precision_increment,end_markers_in_json,eq_range_index_dive_limit,group_concat_max_len,information_schema_stats_expiry,innodb_ft_enable_stopword,innodb_ft_max_token_size,innodb_ft_min_token_size,innodb_ft_num_word_optimize,innodb_ft_result_cache_limit,innodb_ft_server_stopword_table,innodb_ft_user_stopword_table,innodb_lock_wait_timeout,innodb_log_buffer_size,innodb_online_alter_log_max_size,innodb_optimize_fulltext_only,innodb_print_all_deadlocks,innodb_rollback_on_timeout,interactive_timeout,internal_tmp_mem_storage_engine,net_read_timeout,net_write_timeout,sql_require_primary_key,wait_timeout,windowing_use_high_precision,max_allowed_packet,max_execution_time,max_heap_table_size,max_seeks_for_key,optimizer_prune_level,optimizer_search_depth,optimizer_switch,sort_buffer_size,tmp_table_size,slow_query_log,long_query_time,binlog_retention_period,innodb_change_buffer_max_size,innodb_flush_neighbors,innodb_read_io_threads,innodb_write_io_threads,innodb_thread_concurrency,net_buffer_length,log_output,mysql_incremental_backup"`
	// Postgres is an arm. It is nil unless it is the one that is set.
	Postgres *PostgresAdvancedConfig `arm:"autovacuum_freeze_max_age,autovacuum_max_workers,autovacuum_naptime,autovacuum_vacuum_threshold,autovacuum_analyze_threshold,autovacuum_vacuum_scale_factor,autovacuum_analyze_scale_factor,autovacuum_vacuum_cost_delay,autovacuum_vacuum_cost_limit,backup_hour,backup_minute,bgwriter_delay,bgwriter_flush_after,bgwriter_lru_maxpages,bgwriter_lru_multiplier,deadlock_timeout,default_toast_compression,idle_in_transaction_session_timeout,jit,log_autovacuum_min_duration,log_error_verbosity,log_line_prefix,log_min_duration_statement,max_files_per_process,max_prepared_transactions,max_pred_locks_per_transaction,max_locks_per_transaction,max_stack_depth,max_standby_archive_delay,max_standby_streaming_delay,max_replication_slots,max_logical_replication_workers,max_parallel_workers,max_parallel_workers_per_gather,max_worker_processes,pg_partman_bgw.role,pg_partman_bgw.interval,pg_stat_statements.track,temp_file_limit,timezone,track_activity_query_size,track_commit_timestamp,track_functions,track_io_timing,max_wal_senders,wal_sender_timeout,wal_writer_delay,shared_buffers_percentage,pgbouncer,work_mem,timescaledb,synchronous_replication,stat_monitor_enable,max_failover_replication_time_lag,max_connections,max_slot_wal_keep_size"`
	// Redis is an arm. It is nil unless it is the one that is set.
	Redis *RedisAdvancedConfig `arm:"redis_maxmemory_policy,redis_pubsub_client_output_buffer_limit,redis_number_of_databases,redis_io_threads,redis_lfu_log_factor,redis_lfu_decay_time,redis_ssl,redis_timeout,redis_notify_keyspace_events,redis_persistence,redis_acl_channels_default"`
	// Valkey is an arm. It is nil unless it is the one that is set.
	Valkey *ValkeyAdvancedConfig `arm:"valkey_maxmemory_policy,valkey_pubsub_client_output_buffer_limit,valkey_number_of_databases,valkey_io_threads,valkey_lfu_log_factor,valkey_lfu_decay_time,valkey_ssl,valkey_timeout,valkey_notify_keyspace_events,valkey_persistence,valkey_acl_channels_default,frequent_snapshots,valkey_active_expire_effort"`
	// Kafka is an arm. It is nil unless it is the one that is set.
	Kafka *KafkaAdvancedConfig `arm:"compression_type,group_initial_rebalance_delay_ms,group_min_session_timeout_ms,group_max_session_timeout_ms,connections_max_idle_ms,max_incremental_fetch_session_cache_slots,message_max_bytes,offsets_retention_minutes,log_cleaner_delete_retention_ms,log_cleaner_min_cleanable_ratio,log_cleaner_max_compaction_lag_ms,log_cleaner_min_compaction_lag_ms,log_cleanup_policy,log_flush_interval_messages,log_flush_interval_ms,log_index_interval_bytes,log_index_size_max_bytes,log_message_downconversion_enable,log_message_timestamp_type,log_message_timestamp_difference_max_ms,log_preallocate,log_retention_bytes,log_retention_hours,log_retention_ms,log_roll_jitter_ms,log_roll_ms,log_segment_bytes,log_segment_delete_delay_ms,auto_create_topics_enable,min_insync_replicas,num_partitions,default_replication_factor,replica_fetch_max_bytes,replica_fetch_response_max_bytes,max_connections_per_ip,producer_purgatory_purge_interval_requests,socket_request_max_bytes,transaction_state_log_segment_bytes,transaction_remove_expired_transaction_cleanup_interval_ms,schema_registry"`
	// Opensearch is an arm. It is nil unless it is the one that is set.
	Opensearch *OpensearchAdvancedConfig `arm:"http_max_content_length_bytes,http_max_header_size_bytes,http_max_initial_line_length_bytes,indices_query_bool_max_clause_count,indices_fielddata_cache_size_percentage,indices_memory_index_buffer_size_percentage,indices_memory_min_index_buffer_size_mb,indices_memory_max_index_buffer_size_mb,indices_queries_cache_size_percentage,indices_recovery_max_mb_per_sec,indices_recovery_max_concurrent_file_chunks,thread_pool_search_size,thread_pool_search_throttled_size,thread_pool_get_size,thread_pool_analyze_size,thread_pool_write_size,thread_pool_force_merge_size,thread_pool_search_queue_size,thread_pool_search_throttled_queue_size,thread_pool_get_queue_size,thread_pool_analyze_queue_size,thread_pool_write_queue_size,ism_enabled,ism_history_enabled,ism_history_max_age_hours,ism_history_max_docs,ism_history_rollover_check_period_hours,ism_history_rollover_retention_period_days,search_max_buckets,action_auto_create_index_enabled,enable_security_audit,action_destructive_requires_name,cluster_max_shards_per_node,override_main_response_version,script_max_compilations_rate,cluster_routing_allocation_node_concurrent_recoveries,reindex_remote_whitelist,plugins_alerting_filter_by_backend_roles_enabled,knn_memory_circuit_breaker_enabled,knn_memory_circuit_breaker_limit,keep_index_refresh_interval"`
	// Mongo is an arm. It is nil unless it is the one that is set.
	Mongo *MongoAdvancedConfig `arm:"default_read_concern,default_write_concern,transaction_lifetime_limit_seconds,slow_op_threshold_ms,verbosity"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"common"`
}

// GetConfigResponseConfigMysql returns the union with the arm Mysql.
func GetConfigResponseConfigMysql(value MysqlAdvancedConfig) GetConfigResponseConfig {
	return GetConfigResponseConfig{Mysql: &value}
}

// GetConfigResponseConfigPostgres returns the union with the arm Postgres.
func GetConfigResponseConfigPostgres(value PostgresAdvancedConfig) GetConfigResponseConfig {
	return GetConfigResponseConfig{Postgres: &value}
}

// GetConfigResponseConfigRedis returns the union with the arm Redis.
func GetConfigResponseConfigRedis(value RedisAdvancedConfig) GetConfigResponseConfig {
	return GetConfigResponseConfig{Redis: &value}
}

// GetConfigResponseConfigValkey returns the union with the arm Valkey.
func GetConfigResponseConfigValkey(value ValkeyAdvancedConfig) GetConfigResponseConfig {
	return GetConfigResponseConfig{Valkey: &value}
}

// GetConfigResponseConfigKafka returns the union with the arm Kafka.
func GetConfigResponseConfigKafka(value KafkaAdvancedConfig) GetConfigResponseConfig {
	return GetConfigResponseConfig{Kafka: &value}
}

// GetConfigResponseConfigOpensearch returns the union with the arm Opensearch.
func GetConfigResponseConfigOpensearch(value OpensearchAdvancedConfig) GetConfigResponseConfig {
	return GetConfigResponseConfig{Opensearch: &value}
}

// GetConfigResponseConfigMongo returns the union with the arm Mongo.
func GetConfigResponseConfigMongo(value MongoAdvancedConfig) GetConfigResponseConfig {
	return GetConfigResponseConfig{Mongo: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v GetConfigResponseConfig) Arm() string {
	switch {
	case v.Mysql != nil:
		return "Mysql"
	case v.Postgres != nil:
		return "Postgres"
	case v.Redis != nil:
		return "Redis"
	case v.Valkey != nil:
		return "Valkey"
	case v.Kafka != nil:
		return "Kafka"
	case v.Opensearch != nil:
		return "Opensearch"
	case v.Mongo != nil:
		return "Mongo"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v GetConfigResponseConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetConfigResponseConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v GetConfigResponseConfig) String() string {
	return sdk.Describe(&v)
}

// GetDoSettingsResponse is the response of `GET /v2/databases/{database_cluster_uuid}/do_settings`.
type GetDoSettingsResponse struct {
	// The settings managed by DigitalOcean.
	DoSettings DoSettings `json:"do_settings"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetDoSettingsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetDoSettingsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetDoSettingsResponse) Item() (*DoSettings, error) {
	if err := sdk.Require(v.Extra, "do_settings", true); err != nil {
		return nil, err
	}
	return &v.DoSettings, nil
}

// GetEvictionPolicyResponse is the response of `GET /v2/databases/{database_cluster_uuid}/eviction_policy`.
type GetEvictionPolicyResponse struct {
	// The eviction policy.
	EvictionPolicy EvictionPolicy `json:"eviction_policy"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetEvictionPolicyResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetEvictionPolicyResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetKafkaSchemaConfigResponse is the response of `GET /v2/databases/{database_cluster_uuid}/schema-registry/config`.
type GetKafkaSchemaConfigResponse struct {
	// The compatibility level, which decides how a new schema must relate to earlier ones.
	CompatibilityLevel KafkaCompatibilityLevel `json:"compatibility_level"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetKafkaSchemaConfigResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetKafkaSchemaConfigResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetKafkaSchemaResponse is the response of `GET
// /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}`.
type GetKafkaSchemaResponse struct {
	// The ID of the schema.
	SchemaID int64 `json:"schema_id"`
	// The version of the schema.
	Version string `json:"version"`
	// The name of the subject that the schema belongs to.
	SubjectName string `json:"subject_name"`
	// The type of the schema.
	SchemaType KafkaSchemaType `json:"schema_type"`
	// The schema definition.
	Schema string `json:"schema"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetKafkaSchemaResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetKafkaSchemaResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetKafkaSchemaSubjectConfigResponse is the response of `GET
// /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}`.
type GetKafkaSchemaSubjectConfigResponse struct {
	// The name of the subject.
	SubjectName string `json:"subject_name"`
	// The compatibility level, which decides how a new schema must relate to earlier ones.
	CompatibilityLevel KafkaCompatibilityLevel `json:"compatibility_level"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetKafkaSchemaSubjectConfigResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetKafkaSchemaSubjectConfigResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// KafkaAdvancedConfig is the configuration of a Kafka cluster. Topics can override some of its settings.
type KafkaAdvancedConfig struct {
	// The compression of messages.
	CompressionType KafkaAdvancedConfigCompressionType `json:"compression_type,omitzero"`
	// The time for which a new consumer group waits for more consumers before its first rebalance, in milliseconds;
	// 3000 if omitted. Range: 0 to 300000.
	GroupInitialRebalanceDelayMs sdk.Opt[int64] `json:"group_initial_rebalance_delay_ms,omitzero"`
	// The minimum session timeout that consumers can request, in milliseconds. Range: 0 to 60000.
	GroupMinSessionTimeoutMs sdk.Opt[int64] `json:"group_min_session_timeout_ms,omitzero"`
	// The maximum session timeout that consumers can request, in milliseconds. Range: 0 to 1800000.
	GroupMaxSessionTimeoutMs sdk.Opt[int64] `json:"group_max_session_timeout_ms,omitzero"`
	// The idle timeout of connections, in milliseconds. Range: 1000 to 3600000.
	ConnectionsMaxIdleMs sdk.Opt[int64] `json:"connections_max_idle_ms,omitzero"`
	// The maximum number of incremental fetch sessions. Range: 1000 to 10000.
	MaxIncrementalFetchSessionCacheSlots sdk.Opt[int64] `json:"max_incremental_fetch_session_cache_slots,omitzero"`
	// The maximum size of a message, in bytes. Range: 0 to 100001200.
	MessageMaxBytes sdk.Opt[int64] `json:"message_max_bytes,omitzero"`
	// The time for which consumer offsets are retained, in minutes. Range: 1 to 2147483647.
	OffsetsRetentionMinutes sdk.Opt[int64] `json:"offsets_retention_minutes,omitzero"`
	// The time for which delete markers are retained, in milliseconds. Range: 0 to 315569260000.
	LogCleanerDeleteRetentionMs sdk.Opt[int64] `json:"log_cleaner_delete_retention_ms,omitzero"`
	// The share of a log that can be outdated before compaction, from 0 to 1. Range: 0.2 to 0.9.
	LogCleanerMinCleanableRatio sdk.Opt[float64] `json:"log_cleaner_min_cleanable_ratio,omitzero"`
	// The maximum time for which a message is not eligible for compaction, in milliseconds. For compacted logs. Range:
	// 30000 to 9223372036854776000.
	LogCleanerMaxCompactionLagMs sdk.Opt[uint64] `json:"log_cleaner_max_compaction_lag_ms,omitzero"`
	// The minimum time for which a message is not compacted, in milliseconds. For compacted logs. Range: 0 to 9223372036854776000.
	LogCleanerMinCompactionLagMs sdk.Opt[uint64] `json:"log_cleaner_min_compaction_lag_ms,omitzero"`
	// The policy for old messages.
	LogCleanupPolicy KafkaAdvancedConfigLogCleanupPolicy `json:"log_cleanup_policy,omitzero"`
	// The number of messages in a partition after which they are flushed to disk. Range: 1 to 9223372036854776000.
	LogFlushIntervalMessages sdk.Opt[uint64] `json:"log_flush_interval_messages,omitzero"`
	// The maximum time before a message is flushed to disk, in milliseconds. Range: 0 to 9223372036854776000.
	LogFlushIntervalMs sdk.Opt[uint64] `json:"log_flush_interval_ms,omitzero"`
	// The number of bytes between entries of the offset index. Range: 0 to 104857600.
	LogIndexIntervalBytes sdk.Opt[int64] `json:"log_index_interval_bytes,omitzero"`
	// The maximum size of the offset index, in bytes. Range: 1048576 to 104857600.
	LogIndexSizeMaxBytes sdk.Opt[int64] `json:"log_index_size_max_bytes,omitzero"`
	// Whether messages are converted for consumers of an older format.
	LogMessageDownconversionEnable sdk.Opt[bool] `json:"log_message_downconversion_enable,omitzero"`
	// The meaning of message timestamps.
	LogMessageTimestampType KafkaAdvancedConfigLogMessageTimestampType `json:"log_message_timestamp_type,omitzero"`
	// The maximum difference between the timestamp of a message and the time of the broker, in milliseconds. Range: 0
	// to 9223372036854776000.
	LogMessageTimestampDifferenceMaxMs sdk.Opt[uint64] `json:"log_message_timestamp_difference_max_ms,omitzero"`
	// Whether the file of a new segment is preallocated.
	LogPreallocate sdk.Opt[bool] `json:"log_preallocate,omitzero"`
	// The maximum size of a log before old segments are deleted, in bytes. Range: -1 to 9223372036854776000.
	LogRetentionBytes sdk.Opt[json.Number] `json:"log_retention_bytes,omitzero"`
	// The time for which segment files are retained, in hours. Range: -1 to 2147483647.
	LogRetentionHours sdk.Opt[int64] `json:"log_retention_hours,omitzero"`
	// The time for which segment files are retained, in milliseconds. `-1` for no limit. Range: -1 to 9223372036854776000.
	LogRetentionMs sdk.Opt[json.Number] `json:"log_retention_ms,omitzero"`
	// The maximum random time subtracted from `log_roll_ms`, in milliseconds. Range: 0 to 9223372036854776000.
	LogRollJitterMs sdk.Opt[uint64] `json:"log_roll_jitter_ms,omitzero"`
	// The maximum time before a new segment is started, in milliseconds. Range: 1 to 9223372036854776000.
	LogRollMs sdk.Opt[uint64] `json:"log_roll_ms,omitzero"`
	// The maximum size of a segment file of the log, in bytes. Range: 10485760 to 1073741824.
	LogSegmentBytes sdk.Opt[int64] `json:"log_segment_bytes,omitzero"`
	// The delay before a file is removed from the file system, in milliseconds. Range: 0 to 3600000.
	LogSegmentDeleteDelayMs sdk.Opt[int64] `json:"log_segment_delete_delay_ms,omitzero"`
	// Whether topics are created automatically. Default: `false`.
	AutoCreateTopicsEnable sdk.Opt[bool] `json:"auto_create_topics_enable,omitzero"`
	// The number of replicas that must acknowledge a write of a producer that requires all acknowledgments. Range: 1
	// to 7.
	MinInsyncReplicas sdk.Opt[int64] `json:"min_insync_replicas,omitzero"`
	// The number of partitions of automatically created topics. Range: 1 to 1000.
	NumPartitions sdk.Opt[int64] `json:"num_partitions,omitzero"`
	// The replication factor of automatically created topics. Range: 1 to 10.
	DefaultReplicationFactor sdk.Opt[int64] `json:"default_replication_factor,omitzero"`
	// The number of bytes that a replica fetches for each partition at once; 1 MiB if omitted. Range: 1048576 to 104857600.
	ReplicaFetchMaxBytes sdk.Opt[int64] `json:"replica_fetch_max_bytes,omitzero"`
	// The number of bytes that a replica fetches at once in total; 10 MiB if omitted. Range: 10485760 to 1048576000.
	ReplicaFetchResponseMaxBytes sdk.Opt[int64] `json:"replica_fetch_response_max_bytes,omitzero"`
	// The maximum number of connections from an IP address; 2147483647 if omitted. Range: 256 to 2147483647.
	MaxConnectionsPerIP sdk.Opt[int64] `json:"max_connections_per_ip,omitzero"`
	// The number of producer requests after which the purgatory of waiting requests is purged; 1000 if omitted. Range:
	// 10 to 10000.
	ProducerPurgatoryPurgeIntervalRequests sdk.Opt[int64] `json:"producer_purgatory_purge_interval_requests,omitzero"`
	// The maximum size of a request, in bytes; 100 MiB if omitted. Range: 10485760 to 209715200.
	SocketRequestMaxBytes sdk.Opt[int64] `json:"socket_request_max_bytes,omitzero"`
	// The size of the segment files of the transaction log, in bytes; 100 MiB if omitted. Range: 1048576 to 2147483647.
	TransactionStateLogSegmentBytes sdk.Opt[int64] `json:"transaction_state_log_segment_bytes,omitzero"`
	// The time between removals of expired transactions, in milliseconds; one hour if omitted. Range: 600000 to 3600000.
	TransactionRemoveExpiredTransactionCleanupIntervalMs sdk.Opt[int64] `json:"transaction_remove_expired_transaction_cleanup_interval_ms,omitzero"`
	// Whether to enable the schema registry. Requires a plan with dedicated CPUs. Default: `false`.
	SchemaRegistry sdk.Opt[bool] `json:"schema_registry,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v KafkaAdvancedConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KafkaAdvancedConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// KafkaAdvancedConfigCompressionType is the default compression of messages.
type KafkaAdvancedConfigCompressionType string

const (
	// KafkaAdvancedConfigCompressionTypeGzip is the value `gzip`.
	KafkaAdvancedConfigCompressionTypeGzip KafkaAdvancedConfigCompressionType = "gzip"
	// KafkaAdvancedConfigCompressionTypeLz4 is the value `lz4`.
	KafkaAdvancedConfigCompressionTypeLz4 KafkaAdvancedConfigCompressionType = "lz4"
	// KafkaAdvancedConfigCompressionTypeProducer is the compression chosen by the producer.
	KafkaAdvancedConfigCompressionTypeProducer KafkaAdvancedConfigCompressionType = "producer"
	// KafkaAdvancedConfigCompressionTypeSnappy is the value `snappy`.
	KafkaAdvancedConfigCompressionTypeSnappy KafkaAdvancedConfigCompressionType = "snappy"
	// KafkaAdvancedConfigCompressionTypeUncompressed: No compression.
	KafkaAdvancedConfigCompressionTypeUncompressed KafkaAdvancedConfigCompressionType = "uncompressed"
	// KafkaAdvancedConfigCompressionTypeZstd: Zstandard.
	KafkaAdvancedConfigCompressionTypeZstd KafkaAdvancedConfigCompressionType = "zstd"
)

// KafkaAdvancedConfigLogCleanupPolicy is the default policy for old messages.
type KafkaAdvancedConfigLogCleanupPolicy string

const (
	// KafkaAdvancedConfigLogCleanupPolicyCompact is the latest message for each key is kept.
	KafkaAdvancedConfigLogCleanupPolicyCompact KafkaAdvancedConfigLogCleanupPolicy = "compact"
	// KafkaAdvancedConfigLogCleanupPolicyCompactDelete is the log is compacted, and old messages are deleted.
	KafkaAdvancedConfigLogCleanupPolicyCompactDelete KafkaAdvancedConfigLogCleanupPolicy = "compact,delete"
	// KafkaAdvancedConfigLogCleanupPolicyDelete: Old messages are deleted.
	KafkaAdvancedConfigLogCleanupPolicyDelete KafkaAdvancedConfigLogCleanupPolicy = "delete"
)

// KafkaAdvancedConfigLogMessageTimestampType is the default meaning of message timestamps.
type KafkaAdvancedConfigLogMessageTimestampType string

const (
	// KafkaAdvancedConfigLogMessageTimestampTypeCreateTime is the time when the message was created.
	KafkaAdvancedConfigLogMessageTimestampTypeCreateTime KafkaAdvancedConfigLogMessageTimestampType = "CreateTime"
	// KafkaAdvancedConfigLogMessageTimestampTypeLogAppendTime is the time when the broker stored the message.
	KafkaAdvancedConfigLogMessageTimestampTypeLogAppendTime KafkaAdvancedConfigLogMessageTimestampType = "LogAppendTime"
)

// KafkaCompatibilityLevel is how a new Kafka schema must relate to earlier schemas.
type KafkaCompatibilityLevel string

const (
	// KafkaCompatibilityLevelBackward consumers with the new schema can read data written with the previous schema.
	KafkaCompatibilityLevelBackward KafkaCompatibilityLevel = "BACKWARD"
	// KafkaCompatibilityLevelBackwardTransitive consumers with the new schema can read data written with all earlier
	// schemas.
	KafkaCompatibilityLevelBackwardTransitive KafkaCompatibilityLevel = "BACKWARD_TRANSITIVE"
	// KafkaCompatibilityLevelForward consumers with the previous schema can read data written with the new schema.
	KafkaCompatibilityLevelForward KafkaCompatibilityLevel = "FORWARD"
	// KafkaCompatibilityLevelForwardTransitive consumers with any earlier schema can read data written with the new
	// schema.
	KafkaCompatibilityLevelForwardTransitive KafkaCompatibilityLevel = "FORWARD_TRANSITIVE"
	// KafkaCompatibilityLevelFull is the new schema and the previous schema are compatible in both directions.
	KafkaCompatibilityLevelFull KafkaCompatibilityLevel = "FULL"
	// KafkaCompatibilityLevelFullTransitive is the new schema and all earlier schemas are compatible in both
	// directions.
	KafkaCompatibilityLevelFullTransitive KafkaCompatibilityLevel = "FULL_TRANSITIVE"
	// KafkaCompatibilityLevelNone: Any schema is accepted.
	KafkaCompatibilityLevelNone KafkaCompatibilityLevel = "NONE"
)

// KafkaSchema is a schema of a Kafka subject.
type KafkaSchema struct {
	// The ID of the schema.
	SchemaID sdk.Opt[int64] `json:"schema_id,omitzero"`
	// The name of the subject that the schema belongs to.
	SubjectName sdk.Opt[string] `json:"subject_name,omitzero"`
	// The type of the schema.
	SchemaType KafkaSchemaType `json:"schema_type,omitzero"`
	// The schema definition.
	Schema sdk.Opt[string] `json:"schema,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v KafkaSchema) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KafkaSchema) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// KafkaSchemaType is the type of a schema.
type KafkaSchemaType string

const (
	// KafkaSchemaTypeAvro: Apache Avro.
	KafkaSchemaTypeAvro KafkaSchemaType = "AVRO"
	// KafkaSchemaTypeJson: JSON Schema.
	KafkaSchemaTypeJson KafkaSchemaType = "JSON"
	// KafkaSchemaTypeProtobuf: Protocol Buffers.
	KafkaSchemaTypeProtobuf KafkaSchemaType = "PROTOBUF"
)

// KafkaTopic is a topic of a Kafka cluster, without its partitions.
type KafkaTopic struct {
	// The topic's name.
	Name string `json:"name"`
	// The number of nodes that store each message.
	ReplicationFactor int64 `json:"replication_factor"`
	// The number of partitions.
	PartitionCount int64 `json:"partition_count"`
	// The state of the topic.
	State KafkaTopicState `json:"state"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v KafkaTopic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KafkaTopic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// KafkaTopicConfig is the configuration of a Kafka topic.
type KafkaTopicConfig struct {
	// The policy for old messages. Default: `delete`.
	CleanupPolicy KafkaTopicConfigCleanupPolicy `json:"cleanup_policy,omitzero"`
	// The compression of messages. Default: `producer`.
	CompressionType KafkaTopicConfigCompressionType `json:"compression_type,omitzero"`
	// The time for which delete markers are retained, in milliseconds. Default: `86400000`.
	DeleteRetentionMs sdk.Opt[int64] `json:"delete_retention_ms,omitzero"`
	// The delay before a file is removed from the file system, in milliseconds. Default: `60000`.
	FileDeleteDelayMs sdk.Opt[int64] `json:"file_delete_delay_ms,omitzero"`
	// The number of messages in a partition after which they are flushed to disk. Default: `9223372036854776000`.
	FlushMessages sdk.Opt[uint64] `json:"flush_messages,omitzero"`
	// The maximum time before a message is flushed to disk, in milliseconds. Default: `9223372036854776000`.
	FlushMs sdk.Opt[uint64] `json:"flush_ms,omitzero"`
	// The number of bytes between entries of the offset index. Default: `4096`.
	IndexIntervalBytes sdk.Opt[int64] `json:"index_interval_bytes,omitzero"`
	// The maximum time for which a message is not eligible for compaction, in milliseconds. For compacted logs.
	// Default: `9223372036854776000`.
	MaxCompactionLagMs sdk.Opt[uint64] `json:"max_compaction_lag_ms,omitzero"`
	// The maximum size of a batch of records after compression, in bytes. Default: `1048588`.
	MaxMessageBytes sdk.Opt[int64] `json:"max_message_bytes,omitzero"`
	// Whether messages are converted for older consumers, which otherwise receive the error `UNSUPPORTED_VERSION`.
	// Default: `true`.
	MessageDownConversionEnable sdk.Opt[bool] `json:"message_down_conversion_enable,omitzero"`
	// The format version of stored messages. Brokers from version 3.0 assume `3.0-IV1`. Default: `3.0-IV1`.
	MessageFormatVersion KafkaTopicConfigMessageFormatVersion `json:"message_format_version,omitzero"`
	// The meaning of message timestamps. Default: `create_time`.
	MessageTimestampType KafkaTopicConfigMessageTimestampType `json:"message_timestamp_type,omitzero"`
	// The share of a log that can be outdated before compaction, from 0 to 1. Range: 0 to 1. Default: `0.5`.
	MinCleanableDirtyRatio sdk.Opt[float64] `json:"min_cleanable_dirty_ratio,omitzero"`
	// The minimum time for which a message is not compacted, in milliseconds. For compacted logs. Default: `0`.
	MinCompactionLagMs sdk.Opt[int64] `json:"min_compaction_lag_ms,omitzero"`
	// The number of replicas that must acknowledge a write. Minimum: 1. Default: `1`.
	MinInsyncReplicas sdk.Opt[int64] `json:"min_insync_replicas,omitzero"`
	// Whether the file of a new segment is preallocated. Default: `false`.
	Preallocate sdk.Opt[bool] `json:"preallocate,omitzero"`
	// The maximum size of a log before old segments are deleted, in bytes. `-1` for no limit. Default: `-1`.
	RetentionBytes sdk.Opt[int64] `json:"retention_bytes,omitzero"`
	// The time for which messages are retained, in milliseconds. Default: `604800000`.
	RetentionMs sdk.Opt[int64] `json:"retention_ms,omitzero"`
	// The maximum size of a segment file of the log, in bytes. Minimum: 14. Default: `209715200`.
	SegmentBytes sdk.Opt[int64] `json:"segment_bytes,omitzero"`
	// The maximum random time subtracted from `segment_ms`, in milliseconds, so that segments do not all roll at once.
	// Default: `0`.
	SegmentJitterMs sdk.Opt[int64] `json:"segment_jitter_ms,omitzero"`
	// The time after which a new segment is started even if the current one is not full, in milliseconds. Minimum: 1.
	// Default: `604800000`.
	SegmentMs sdk.Opt[int64] `json:"segment_ms,omitzero"`
	// The maximum difference between the timestamp of a message and the time of the broker, in milliseconds.
	MessageTimestampDifferenceMaxMs sdk.Opt[uint64] `json:"message_timestamp_difference_max_ms,omitzero"`
	// The maximum size of the offset index, in bytes.
	SegmentIndexBytes sdk.Opt[int64] `json:"segment_index_bytes,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v KafkaTopicConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KafkaTopicConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// KafkaTopicConfigCleanupPolicy is the policy for old messages of a topic.
type KafkaTopicConfigCleanupPolicy string

const (
	// KafkaTopicConfigCleanupPolicyCompact is the latest message for each key is kept.
	KafkaTopicConfigCleanupPolicyCompact KafkaTopicConfigCleanupPolicy = "compact"
	// KafkaTopicConfigCleanupPolicyCompactDelete is the log is compacted, and old messages are deleted.
	KafkaTopicConfigCleanupPolicyCompactDelete KafkaTopicConfigCleanupPolicy = "compact_delete"
	// KafkaTopicConfigCleanupPolicyDelete: Old messages are deleted.
	KafkaTopicConfigCleanupPolicyDelete KafkaTopicConfigCleanupPolicy = "delete"
)

// KafkaTopicConfigCompressionType is the compression of a topic's messages.
type KafkaTopicConfigCompressionType string

const (
	// KafkaTopicConfigCompressionTypeIz4 is a misspelling of `lz4` in the documentation of DigitalOcean.
	KafkaTopicConfigCompressionTypeIz4 KafkaTopicConfigCompressionType = "Iz4"
	// KafkaTopicConfigCompressionTypeGzip is the value `gzip`.
	KafkaTopicConfigCompressionTypeGzip KafkaTopicConfigCompressionType = "gzip"
	// KafkaTopicConfigCompressionTypeLz4 is the value `lz4`.
	KafkaTopicConfigCompressionTypeLz4 KafkaTopicConfigCompressionType = "lz4"
	// KafkaTopicConfigCompressionTypeProducer is the compression chosen by the producer.
	KafkaTopicConfigCompressionTypeProducer KafkaTopicConfigCompressionType = "producer"
	// KafkaTopicConfigCompressionTypeSnappy is the value `snappy`.
	KafkaTopicConfigCompressionTypeSnappy KafkaTopicConfigCompressionType = "snappy"
	// KafkaTopicConfigCompressionTypeUncompressed: No compression.
	KafkaTopicConfigCompressionTypeUncompressed KafkaTopicConfigCompressionType = "uncompressed"
	// KafkaTopicConfigCompressionTypeZstd: Zstandard.
	KafkaTopicConfigCompressionTypeZstd KafkaTopicConfigCompressionType = "zstd"
)

// KafkaTopicConfigMessageFormatVersion is the format version of a topic's stored messages, named after the Kafka
// release that introduced it.
type KafkaTopicConfigMessageFormatVersion string

const (
	// KafkaTopicConfigMessageFormatVersion0_10_0Iv0 is the value `0.10.0-IV0`.
	KafkaTopicConfigMessageFormatVersion0_10_0Iv0 KafkaTopicConfigMessageFormatVersion = "0.10.0-IV0"
	// KafkaTopicConfigMessageFormatVersion0_10_0Iv1 is the value `0.10.0-IV1`.
	KafkaTopicConfigMessageFormatVersion0_10_0Iv1 KafkaTopicConfigMessageFormatVersion = "0.10.0-IV1"
	// KafkaTopicConfigMessageFormatVersion0_10_1Iv0 is the value `0.10.1-IV0`.
	KafkaTopicConfigMessageFormatVersion0_10_1Iv0 KafkaTopicConfigMessageFormatVersion = "0.10.1-IV0"
	// KafkaTopicConfigMessageFormatVersion0_10_1Iv1 is the value `0.10.1-IV1`.
	KafkaTopicConfigMessageFormatVersion0_10_1Iv1 KafkaTopicConfigMessageFormatVersion = "0.10.1-IV1"
	// KafkaTopicConfigMessageFormatVersion0_10_1Iv2 is the value `0.10.1-IV2`.
	KafkaTopicConfigMessageFormatVersion0_10_1Iv2 KafkaTopicConfigMessageFormatVersion = "0.10.1-IV2"
	// KafkaTopicConfigMessageFormatVersion0_10_2Iv0 is the value `0.10.2-IV0`.
	KafkaTopicConfigMessageFormatVersion0_10_2Iv0 KafkaTopicConfigMessageFormatVersion = "0.10.2-IV0"
	// KafkaTopicConfigMessageFormatVersion0_11_0Iv0 is the value `0.11.0-IV0`.
	KafkaTopicConfigMessageFormatVersion0_11_0Iv0 KafkaTopicConfigMessageFormatVersion = "0.11.0-IV0"
	// KafkaTopicConfigMessageFormatVersion0_11_0Iv1 is the value `0.11.0-IV1`.
	KafkaTopicConfigMessageFormatVersion0_11_0Iv1 KafkaTopicConfigMessageFormatVersion = "0.11.0-IV1"
	// KafkaTopicConfigMessageFormatVersion0_11_0Iv2 is the value `0.11.0-IV2`.
	KafkaTopicConfigMessageFormatVersion0_11_0Iv2 KafkaTopicConfigMessageFormatVersion = "0.11.0-IV2"
	// KafkaTopicConfigMessageFormatVersion0_8_0 is the value `0.8.0`.
	KafkaTopicConfigMessageFormatVersion0_8_0 KafkaTopicConfigMessageFormatVersion = "0.8.0"
	// KafkaTopicConfigMessageFormatVersion0_8_1 is the value `0.8.1`.
	KafkaTopicConfigMessageFormatVersion0_8_1 KafkaTopicConfigMessageFormatVersion = "0.8.1"
	// KafkaTopicConfigMessageFormatVersion0_8_2 is the value `0.8.2`.
	KafkaTopicConfigMessageFormatVersion0_8_2 KafkaTopicConfigMessageFormatVersion = "0.8.2"
	// KafkaTopicConfigMessageFormatVersion0_9_0 is the value `0.9.0`.
	KafkaTopicConfigMessageFormatVersion0_9_0 KafkaTopicConfigMessageFormatVersion = "0.9.0"
	// KafkaTopicConfigMessageFormatVersion1_0Iv0 is the value `1.0-IV0`.
	KafkaTopicConfigMessageFormatVersion1_0Iv0 KafkaTopicConfigMessageFormatVersion = "1.0-IV0"
	// KafkaTopicConfigMessageFormatVersion1_1Iv0 is the value `1.1-IV0`.
	KafkaTopicConfigMessageFormatVersion1_1Iv0 KafkaTopicConfigMessageFormatVersion = "1.1-IV0"
	// KafkaTopicConfigMessageFormatVersion2_0Iv0 is the value `2.0-IV0`.
	KafkaTopicConfigMessageFormatVersion2_0Iv0 KafkaTopicConfigMessageFormatVersion = "2.0-IV0"
	// KafkaTopicConfigMessageFormatVersion2_0Iv1 is the value `2.0-IV1`.
	KafkaTopicConfigMessageFormatVersion2_0Iv1 KafkaTopicConfigMessageFormatVersion = "2.0-IV1"
	// KafkaTopicConfigMessageFormatVersion2_1Iv0 is the value `2.1-IV0`.
	KafkaTopicConfigMessageFormatVersion2_1Iv0 KafkaTopicConfigMessageFormatVersion = "2.1-IV0"
	// KafkaTopicConfigMessageFormatVersion2_1Iv1 is the value `2.1-IV1`.
	KafkaTopicConfigMessageFormatVersion2_1Iv1 KafkaTopicConfigMessageFormatVersion = "2.1-IV1"
	// KafkaTopicConfigMessageFormatVersion2_1Iv2 is the value `2.1-IV2`.
	KafkaTopicConfigMessageFormatVersion2_1Iv2 KafkaTopicConfigMessageFormatVersion = "2.1-IV2"
	// KafkaTopicConfigMessageFormatVersion2_2Iv0 is the value `2.2-IV0`.
	KafkaTopicConfigMessageFormatVersion2_2Iv0 KafkaTopicConfigMessageFormatVersion = "2.2-IV0"
	// KafkaTopicConfigMessageFormatVersion2_2Iv1 is the value `2.2-IV1`.
	KafkaTopicConfigMessageFormatVersion2_2Iv1 KafkaTopicConfigMessageFormatVersion = "2.2-IV1"
	// KafkaTopicConfigMessageFormatVersion2_3Iv0 is the value `2.3-IV0`.
	KafkaTopicConfigMessageFormatVersion2_3Iv0 KafkaTopicConfigMessageFormatVersion = "2.3-IV0"
	// KafkaTopicConfigMessageFormatVersion2_3Iv1 is the value `2.3-IV1`.
	KafkaTopicConfigMessageFormatVersion2_3Iv1 KafkaTopicConfigMessageFormatVersion = "2.3-IV1"
	// KafkaTopicConfigMessageFormatVersion2_4Iv0 is the value `2.4-IV0`.
	KafkaTopicConfigMessageFormatVersion2_4Iv0 KafkaTopicConfigMessageFormatVersion = "2.4-IV0"
	// KafkaTopicConfigMessageFormatVersion2_4Iv1 is the value `2.4-IV1`.
	KafkaTopicConfigMessageFormatVersion2_4Iv1 KafkaTopicConfigMessageFormatVersion = "2.4-IV1"
	// KafkaTopicConfigMessageFormatVersion2_5Iv0 is the value `2.5-IV0`.
	KafkaTopicConfigMessageFormatVersion2_5Iv0 KafkaTopicConfigMessageFormatVersion = "2.5-IV0"
	// KafkaTopicConfigMessageFormatVersion2_6Iv0 is the value `2.6-IV0`.
	KafkaTopicConfigMessageFormatVersion2_6Iv0 KafkaTopicConfigMessageFormatVersion = "2.6-IV0"
	// KafkaTopicConfigMessageFormatVersion2_7Iv0 is the value `2.7-IV0`.
	KafkaTopicConfigMessageFormatVersion2_7Iv0 KafkaTopicConfigMessageFormatVersion = "2.7-IV0"
	// KafkaTopicConfigMessageFormatVersion2_7Iv1 is the value `2.7-IV1`.
	KafkaTopicConfigMessageFormatVersion2_7Iv1 KafkaTopicConfigMessageFormatVersion = "2.7-IV1"
	// KafkaTopicConfigMessageFormatVersion2_7Iv2 is the value `2.7-IV2`.
	KafkaTopicConfigMessageFormatVersion2_7Iv2 KafkaTopicConfigMessageFormatVersion = "2.7-IV2"
	// KafkaTopicConfigMessageFormatVersion2_8Iv0 is the value `2.8-IV0`.
	KafkaTopicConfigMessageFormatVersion2_8Iv0 KafkaTopicConfigMessageFormatVersion = "2.8-IV0"
	// KafkaTopicConfigMessageFormatVersion2_8Iv1 is the value `2.8-IV1`.
	KafkaTopicConfigMessageFormatVersion2_8Iv1 KafkaTopicConfigMessageFormatVersion = "2.8-IV1"
	// KafkaTopicConfigMessageFormatVersion3_0Iv0 is the value `3.0-IV0`.
	KafkaTopicConfigMessageFormatVersion3_0Iv0 KafkaTopicConfigMessageFormatVersion = "3.0-IV0"
	// KafkaTopicConfigMessageFormatVersion3_0Iv1 is the value `3.0-IV1`.
	KafkaTopicConfigMessageFormatVersion3_0Iv1 KafkaTopicConfigMessageFormatVersion = "3.0-IV1"
	// KafkaTopicConfigMessageFormatVersion3_1Iv0 is the value `3.1-IV0`.
	KafkaTopicConfigMessageFormatVersion3_1Iv0 KafkaTopicConfigMessageFormatVersion = "3.1-IV0"
	// KafkaTopicConfigMessageFormatVersion3_2Iv0 is the value `3.2-IV0`.
	KafkaTopicConfigMessageFormatVersion3_2Iv0 KafkaTopicConfigMessageFormatVersion = "3.2-IV0"
	// KafkaTopicConfigMessageFormatVersion3_3Iv0 is the value `3.3-IV0`.
	KafkaTopicConfigMessageFormatVersion3_3Iv0 KafkaTopicConfigMessageFormatVersion = "3.3-IV0"
	// KafkaTopicConfigMessageFormatVersion3_3Iv1 is the value `3.3-IV1`.
	KafkaTopicConfigMessageFormatVersion3_3Iv1 KafkaTopicConfigMessageFormatVersion = "3.3-IV1"
	// KafkaTopicConfigMessageFormatVersion3_3Iv2 is the value `3.3-IV2`.
	KafkaTopicConfigMessageFormatVersion3_3Iv2 KafkaTopicConfigMessageFormatVersion = "3.3-IV2"
	// KafkaTopicConfigMessageFormatVersion3_3Iv3 is the value `3.3-IV3`.
	KafkaTopicConfigMessageFormatVersion3_3Iv3 KafkaTopicConfigMessageFormatVersion = "3.3-IV3"
)

// KafkaTopicConfigMessageTimestampType is the meaning of a topic's message timestamps.
type KafkaTopicConfigMessageTimestampType string

const (
	// KafkaTopicConfigMessageTimestampTypeCreateTime is the time when the message was created.
	KafkaTopicConfigMessageTimestampTypeCreateTime KafkaTopicConfigMessageTimestampType = "create_time"
	// KafkaTopicConfigMessageTimestampTypeLogAppendTime is the time when the broker stored the message.
	KafkaTopicConfigMessageTimestampTypeLogAppendTime KafkaTopicConfigMessageTimestampType = "log_append_time"
)

// KafkaTopicPartition is a partition of a Kafka topic.
type KafkaTopicPartition struct {
	// The size of the partition, in bytes.
	Size int64 `json:"size"`
	// The partition's ID.
	ID int64 `json:"id"`
	// The number of in-sync replicas.
	InSyncReplicas int64 `json:"in_sync_replicas"`
	// The lowest offset of all consumer groups.
	EarliestOffset sdk.Opt[int64] `json:"earliest_offset,omitzero"`
	// The consumer groups of the partition.
	ConsumerGroups []KafkaTopicPartitionConsumerGroup `json:"consumer_groups,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v KafkaTopicPartition) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KafkaTopicPartition) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// KafkaTopicPartitionConsumerGroup is a consumer group and its offset in a partition.
type KafkaTopicPartitionConsumerGroup struct {
	// The name of the consumer group.
	GroupName sdk.Opt[string] `json:"group_name,omitzero"`
	// The current offset of the consumer group.
	Offset int64 `json:"offset"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v KafkaTopicPartitionConsumerGroup) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KafkaTopicPartitionConsumerGroup) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// KafkaTopicState is the state of a topic.
type KafkaTopicState string

const (
	// KafkaTopicStateActive: Ready to use.
	KafkaTopicStateActive KafkaTopicState = "active"
	// KafkaTopicStateConfiguring: Being configured.
	KafkaTopicStateConfiguring KafkaTopicState = "configuring"
	// KafkaTopicStateDeleting: Being deleted.
	KafkaTopicStateDeleting KafkaTopicState = "deleting"
	// KafkaTopicStateUnknown is the value `unknown`.
	KafkaTopicStateUnknown KafkaTopicState = "unknown"
)

// KafkaTopicUpdate is a change to a topic of a Kafka cluster.
type KafkaTopicUpdate struct {
	// The number of nodes that store each message.
	ReplicationFactor sdk.Opt[int64] `json:"replication_factor,omitzero"`
	// The number of partitions, which cannot be decreased.
	PartitionCount sdk.Opt[int64] `json:"partition_count,omitzero"`
	// The settings to change.
	Config *KafkaTopicConfig `json:"config,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v KafkaTopicUpdate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KafkaTopicUpdate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// KafkaTopicVerbose is a topic of a Kafka cluster, with its partitions and configuration.
type KafkaTopicVerbose struct {
	// The topic's name.
	Name string `json:"name"`
	// The state of the topic.
	State KafkaTopicState `json:"state"`
	// The number of nodes that store each message.
	ReplicationFactor int64 `json:"replication_factor"`
	// The partitions of the topic.
	Partitions []KafkaTopicPartition `json:"partitions,omitzero"`
	// The configuration of the topic.
	Config *KafkaTopicConfig `json:"config,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v KafkaTopicVerbose) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KafkaTopicVerbose) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListBackupsResponse is the response of `GET /v2/databases/{database_cluster_uuid}/backups`.
type ListBackupsResponse struct {
	// The backups.
	Backups []Backup `json:"backups"`
	// The backup schedule.
	ScheduledBackupTime *ListBackupsResponseScheduledBackupTime `json:"scheduled_backup_time,omitzero"`
	// The progress of the backup in progress, in percent; absent if there is none.
	BackupProgress sdk.Opt[string] `json:"backup_progress,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListBackupsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListBackupsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListBackupsResponseScheduledBackupTime is the backup schedule of a cluster.
type ListBackupsResponseScheduledBackupTime struct {
	// The hour, in UTC, at which a backup starts.
	BackupHour int64 `json:"backup_hour"`
	// The minute of the hour at which a backup starts.
	BackupMinute int64 `json:"backup_minute"`
	// The number of hours between backups.
	BackupIntervalHours int64 `json:"backup_interval_hours"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListBackupsResponseScheduledBackupTime) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListBackupsResponseScheduledBackupTime) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListClustersResponse is the response of `GET /v2/databases`.
type ListClustersResponse struct {
	// The database clusters.
	Databases []DatabaseCluster `json:"databases"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListClustersResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListClustersResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ListClustersResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Items returns the list of the response.
func (v *ListClustersResponse) Items() ([]DatabaseCluster, error) {
	if err := sdk.Require(v.Extra, "databases", true); err != nil {
		return nil, err
	}
	return v.Databases, nil
}

// ListEventsLogsResponse is the response of `GET /v2/databases/{database_cluster_uuid}/events`.
type ListEventsLogsResponse struct {
	// The events.
	Events []DatabaseEvent `json:"events"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListEventsLogsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListEventsLogsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListEventsLogsResponse) Items() ([]DatabaseEvent, error) {
	if err := sdk.Require(v.Extra, "events", true); err != nil {
		return nil, err
	}
	return v.Events, nil
}

// ListFirewallRulesResponse is the response of `GET /v2/databases/{database_cluster_uuid}/firewall`.
type ListFirewallRulesResponse struct {
	// The trusted sources.
	Rules []FirewallRule `json:"rules"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListFirewallRulesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListFirewallRulesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListFirewallRulesResponse) Items() ([]FirewallRule, error) {
	if err := sdk.Require(v.Extra, "rules", true); err != nil {
		return nil, err
	}
	return v.Rules, nil
}

// ListKafkaSchemasResponse is the response of `GET /v2/databases/{database_cluster_uuid}/schema-registry`.
type ListKafkaSchemasResponse struct {
	// The schemas.
	Subjects []KafkaSchema `json:"subjects"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListKafkaSchemasResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListKafkaSchemasResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListKafkaSchemasResponse) Items() ([]KafkaSchema, error) {
	if err := sdk.Require(v.Extra, "subjects", true); err != nil {
		return nil, err
	}
	return v.Subjects, nil
}

// ListKafkaTopicsResponse is the response of `GET /v2/databases/{database_cluster_uuid}/topics`.
type ListKafkaTopicsResponse struct {
	// The topics.
	Topics []KafkaTopic `json:"topics"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListKafkaTopicsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListKafkaTopicsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListKafkaTopicsResponse) Items() ([]KafkaTopic, error) {
	if err := sdk.Require(v.Extra, "topics", true); err != nil {
		return nil, err
	}
	return v.Topics, nil
}

// ListLogsinkResponse is the response of `GET /v2/databases/{database_cluster_uuid}/logsink`.
type ListLogsinkResponse struct {
	// The log sinks.
	Sinks []LogsinkSchema `json:"sinks"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListLogsinkResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListLogsinkResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ListLogsinkResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Items returns the list of the response.
func (v *ListLogsinkResponse) Items() ([]LogsinkSchema, error) {
	if err := sdk.Require(v.Extra, "sinks", true); err != nil {
		return nil, err
	}
	return v.Sinks, nil
}

// ListOpeasearchIndexesResponse is the response of `GET /v2/databases/{database_cluster_uuid}/indexes`.
type ListOpeasearchIndexesResponse struct {
	// The indexes.
	Indexes []OpensearchIndex `json:"indexes"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListOpeasearchIndexesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListOpeasearchIndexesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListOpeasearchIndexesResponse) Items() ([]OpensearchIndex, error) {
	if err := sdk.Require(v.Extra, "indexes", true); err != nil {
		return nil, err
	}
	return v.Indexes, nil
}

// ListReplicasResponse is the response of `GET /v2/databases/{database_cluster_uuid}/replicas`.
type ListReplicasResponse struct {
	// The replicas.
	Replicas []DatabaseReplica `json:"replicas"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListReplicasResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListReplicasResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ListReplicasResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Items returns the list of the response.
func (v *ListReplicasResponse) Items() ([]DatabaseReplica, error) {
	if err := sdk.Require(v.Extra, "replicas", true); err != nil {
		return nil, err
	}
	return v.Replicas, nil
}

// ListResponse is the response of `GET /v2/databases/{database_cluster_uuid}/dbs`.
type ListResponse struct {
	// The databases.
	Dbs []Database `json:"dbs"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListResponse) Items() ([]Database, error) {
	if err := sdk.Require(v.Extra, "dbs", true); err != nil {
		return nil, err
	}
	return v.Dbs, nil
}

// ListUsersResponse is the response of `GET /v2/databases/{database_cluster_uuid}/users`.
type ListUsersResponse struct {
	// The users.
	Users []DatabaseUser `json:"users"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListUsersResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListUsersResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ListUsersResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Items returns the list of the response.
func (v *ListUsersResponse) Items() ([]DatabaseUser, error) {
	if err := sdk.Require(v.Extra, "users", true); err != nil {
		return nil, err
	}
	return v.Users, nil
}

// LogsinkBaseSinkType is the type of a log sink.
type LogsinkBaseSinkType string

const (
	// LogsinkBaseSinkTypeDatadog: Datadog. Only for MongoDB clusters.
	LogsinkBaseSinkTypeDatadog LogsinkBaseSinkType = "datadog"
	// LogsinkBaseSinkTypeElasticsearch is the value `elasticsearch`.
	LogsinkBaseSinkTypeElasticsearch LogsinkBaseSinkType = "elasticsearch"
	// LogsinkBaseSinkTypeOpensearch: OpenSearch.
	LogsinkBaseSinkTypeOpensearch LogsinkBaseSinkType = "opensearch"
	// LogsinkBaseSinkTypeRsyslog is a syslog server.
	LogsinkBaseSinkTypeRsyslog LogsinkBaseSinkType = "rsyslog"
)

// LogsinkCreateConfig is the configuration of a new log sink, by `sink_type`.
//
// At most one arm is set.
type LogsinkCreateConfig struct {
	// Rsyslog is an arm. It is nil unless it is the one that is set.
	Rsyslog *RsyslogLogsink `arm:"rsyslog"`
	// Elasticsearch is an arm. It is nil unless it is the one that is set.
	Elasticsearch *ElasticsearchLogsink `arm:"elasticsearch"`
	// Opensearch is an arm. It is nil unless it is the one that is set.
	Opensearch *OpensearchLogsink `arm:"opensearch"`
	// Datadog is an arm. It is nil unless it is the one that is set.
	Datadog *DatadogLogsink `arm:"datadog"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"sibling,sink_type"`
}

// LogsinkCreateConfigRsyslog returns the union with the arm Rsyslog.
func LogsinkCreateConfigRsyslog(value RsyslogLogsink) LogsinkCreateConfig {
	return LogsinkCreateConfig{Rsyslog: &value}
}

// LogsinkCreateConfigElasticsearch returns the union with the arm Elasticsearch.
func LogsinkCreateConfigElasticsearch(value ElasticsearchLogsink) LogsinkCreateConfig {
	return LogsinkCreateConfig{Elasticsearch: &value}
}

// LogsinkCreateConfigOpensearch returns the union with the arm Opensearch.
func LogsinkCreateConfigOpensearch(value OpensearchLogsink) LogsinkCreateConfig {
	return LogsinkCreateConfig{Opensearch: &value}
}

// LogsinkCreateConfigDatadog returns the union with the arm Datadog.
func LogsinkCreateConfigDatadog(value DatadogLogsink) LogsinkCreateConfig {
	return LogsinkCreateConfig{Datadog: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v LogsinkCreateConfig) Arm() string {
	switch {
	case v.Rsyslog != nil:
		return "Rsyslog"
	case v.Elasticsearch != nil:
		return "Elasticsearch"
	case v.Opensearch != nil:
		return "Opensearch"
	case v.Datadog != nil:
		return "Datadog"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v LogsinkCreateConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *LogsinkCreateConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v LogsinkCreateConfig) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v LogsinkCreateConfig) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v LogsinkCreateConfig) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// LogsinkSchema is a log sink of a cluster.
type LogsinkSchema struct {
	// The ID of the log sink.
	SinkID string `json:"sink_id"`
	// The name of the log sink.
	SinkName string `json:"sink_name"`
	// The type of the log sink.
	SinkType LogsinkBaseSinkType `json:"sink_type"`
	// The configuration of the log sink.
	Config LogsinkVerboseConfig `json:"config"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v LogsinkSchema) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *LogsinkSchema) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v LogsinkSchema) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// LogsinkUpdate is a change to a log sink.
type LogsinkUpdate struct {
	// The new configuration.
	Config LogsinkUpdateConfig `json:"config"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v LogsinkUpdate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *LogsinkUpdate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v LogsinkUpdate) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// LogsinkUpdateConfig is the new configuration of a log sink, whose type does not change.
//
// At most one arm is set.
type LogsinkUpdateConfig struct {
	// Rsyslog is an arm. It is nil unless it is the one that is set.
	Rsyslog *RsyslogLogsink `arm:"server,port,tls,format"`
	// Opensearch is an arm. It is nil unless it is the one that is set.
	Opensearch *OpensearchLogsink `arm:"url,index_prefix"`
	// Datadog is an arm. It is nil unless it is the one that is set.
	Datadog *DatadogLogsink `arm:"site,datadog_api_key"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// LogsinkUpdateConfigRsyslog returns the union with the arm Rsyslog.
func LogsinkUpdateConfigRsyslog(value RsyslogLogsink) LogsinkUpdateConfig {
	return LogsinkUpdateConfig{Rsyslog: &value}
}

// LogsinkUpdateConfigOpensearch returns the union with the arm Opensearch.
func LogsinkUpdateConfigOpensearch(value OpensearchLogsink) LogsinkUpdateConfig {
	return LogsinkUpdateConfig{Opensearch: &value}
}

// LogsinkUpdateConfigDatadog returns the union with the arm Datadog.
func LogsinkUpdateConfigDatadog(value DatadogLogsink) LogsinkUpdateConfig {
	return LogsinkUpdateConfig{Datadog: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v LogsinkUpdateConfig) Arm() string {
	switch {
	case v.Rsyslog != nil:
		return "Rsyslog"
	case v.Opensearch != nil:
		return "Opensearch"
	case v.Datadog != nil:
		return "Datadog"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v LogsinkUpdateConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *LogsinkUpdateConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v LogsinkUpdateConfig) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v LogsinkUpdateConfig) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v LogsinkUpdateConfig) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// LogsinkVerboseConfig is the configuration of a log sink.
//
// At most one arm is set.
type LogsinkVerboseConfig struct {
	// Rsyslog is an arm. It is nil unless it is the one that is set.
	Rsyslog *RsyslogLogsink `arm:"rsyslog"`
	// Elasticsearch is an arm. It is nil unless it is the one that is set.
	Elasticsearch *ElasticsearchLogsink `arm:"elasticsearch"`
	// Opensearch is an arm. It is nil unless it is the one that is set.
	Opensearch *OpensearchLogsink `arm:"opensearch"`
	// Datadog is an arm. It is nil unless it is the one that is set.
	Datadog *DatadogLogsink `arm:"datadog"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"sibling,sink_type"`
}

// LogsinkVerboseConfigRsyslog returns the union with the arm Rsyslog.
func LogsinkVerboseConfigRsyslog(value RsyslogLogsink) LogsinkVerboseConfig {
	return LogsinkVerboseConfig{Rsyslog: &value}
}

// LogsinkVerboseConfigElasticsearch returns the union with the arm Elasticsearch.
func LogsinkVerboseConfigElasticsearch(value ElasticsearchLogsink) LogsinkVerboseConfig {
	return LogsinkVerboseConfig{Elasticsearch: &value}
}

// LogsinkVerboseConfigOpensearch returns the union with the arm Opensearch.
func LogsinkVerboseConfigOpensearch(value OpensearchLogsink) LogsinkVerboseConfig {
	return LogsinkVerboseConfig{Opensearch: &value}
}

// LogsinkVerboseConfigDatadog returns the union with the arm Datadog.
func LogsinkVerboseConfigDatadog(value DatadogLogsink) LogsinkVerboseConfig {
	return LogsinkVerboseConfig{Datadog: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v LogsinkVerboseConfig) Arm() string {
	switch {
	case v.Rsyslog != nil:
		return "Rsyslog"
	case v.Elasticsearch != nil:
		return "Elasticsearch"
	case v.Opensearch != nil:
		return "Opensearch"
	case v.Datadog != nil:
		return "Datadog"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v LogsinkVerboseConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *LogsinkVerboseConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v LogsinkVerboseConfig) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v LogsinkVerboseConfig) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v LogsinkVerboseConfig) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// MongoAdvancedConfig is the configuration of a MongoDB cluster.
type MongoAdvancedConfig struct {
	// The default read concern. Default: `local`.
	DefaultReadConcern MongoAdvancedConfigDefaultReadConcern `json:"default_read_concern,omitzero"`
	// The default write concern, as the number of nodes that must acknowledge a write or as `majority`. `0` for none.
	// Default: `majority`.
	DefaultWriteConcern sdk.Opt[string] `json:"default_write_concern,omitzero"`
	// The maximum duration of a transaction with several documents, in seconds. Changes restart MongoDB. Minimum: 1.
	// Default: `60`.
	TransactionLifetimeLimitSeconds sdk.Opt[int64] `json:"transaction_lifetime_limit_seconds,omitzero"`
	// The duration from which an operation is logged as slow, in milliseconds. Changes restart MongoDB. Minimum: 0.
	// Default: `100`.
	SlowOpThresholdMs sdk.Opt[int64] `json:"slow_op_threshold_ms,omitzero"`
	// The verbosity of the log, from 0 (no debug messages) to 5. Changes restart MongoDB. Range: 0 to 5. Default: `0`.
	Verbosity sdk.Opt[int64] `json:"verbosity,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MongoAdvancedConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MongoAdvancedConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MongoAdvancedConfigDefaultReadConcern is the default read concern of a MongoDB cluster.
type MongoAdvancedConfigDefaultReadConcern string

const (
	// MongoAdvancedConfigDefaultReadConcernAvailable: Same as `local`, except in sharded clusters.
	MongoAdvancedConfigDefaultReadConcernAvailable MongoAdvancedConfigDefaultReadConcern = "available"
	// MongoAdvancedConfigDefaultReadConcernLocal: Data of the node, whether or not it is acknowledged by other nodes.
	MongoAdvancedConfigDefaultReadConcernLocal MongoAdvancedConfigDefaultReadConcern = "local"
	// MongoAdvancedConfigDefaultReadConcernMajority: Data acknowledged by a majority of nodes.
	MongoAdvancedConfigDefaultReadConcernMajority MongoAdvancedConfigDefaultReadConcern = "majority"
)

// MysqlAdvancedConfig is the configuration of a MySQL cluster.
type MysqlAdvancedConfig struct {
	// The hour, in UTC, at which a backup starts, unless the previous backup is still in progress. Range: 0 to 23.
	BackupHour sdk.Opt[int64] `json:"backup_hour,omitzero"`
	// The minute of the hour at which a backup starts. Range: 0 to 59.
	BackupMinute sdk.Opt[int64] `json:"backup_minute,omitzero"`
	// Whether the creator of a stored routine can execute, alter and drop it.
	AutomaticSpPrivileges sdk.Opt[bool] `json:"automatic_sp_privileges,omitzero"`
	// A comma-separated list of global SQL modes; the MySQL default if empty. Length: at most 1024 characters.
	// Pattern: `^[A-Z_]*(,[A-Z_]+)*$`.
	SqlMode sdk.Opt[string] `json:"sql_mode,omitzero"`
	// The time to wait for the first packet of a connection, in seconds. Range: 2 to 3600.
	ConnectTimeout sdk.Opt[int64] `json:"connect_timeout,omitzero"`
	// The server time zone, as an offset such as `+03:00`, a time zone name, or `SYSTEM` for the MySQL default.
	// Length: 2 to 100 characters.
	DefaultTimeZone sdk.Opt[string] `json:"default_time_zone,omitzero"`
	// The number of additional decimal places in the result of a division with `/`. Range: 0 to 30.
	DivPrecisionIncrement sdk.Opt[int64] `json:"div_precision_increment,omitzero"`
	// Whether the output of `EXPLAIN FORMAT=JSON` contains end markers.
	EndMarkersInJson sdk.Opt[bool] `json:"end_markers_in_json,omitzero"`
	// The number of equality ranges from which the optimizer uses index statistics instead of index dives. Range: 0 to 4294967295.
	EqRangeIndexDiveLimit sdk.Opt[int64] `json:"eq_range_index_dive_limit,omitzero"`
	// The maximum length of the result of `GROUP_CONCAT()`, in bytes. Range: 4 to 18446744073709551615.
	GroupConcatMaxLen sdk.Opt[uint64] `json:"group_concat_max_len,omitzero"`
	// The time for which statistics are cached, in seconds. Range: 900 to 31536000.
	InformationSchemaStatsExpiry sdk.Opt[int64] `json:"information_schema_stats_expiry,omitzero"`
	// Whether full-text indexes exclude stopwords.
	InnodbFtEnableStopword sdk.Opt[bool] `json:"innodb_ft_enable_stopword,omitzero"`
	// The maximum length of a word in a full-text index. Changes restart MySQL. Range: 10 to 84.
	InnodbFtMaxTokenSize sdk.Opt[int64] `json:"innodb_ft_max_token_size,omitzero"`
	// The minimum length of a word in a full-text index. Changes restart MySQL. Range: 0 to 16.
	InnodbFtMinTokenSize sdk.Opt[int64] `json:"innodb_ft_min_token_size,omitzero"`
	// The number of words that `OPTIMIZE TABLE` processes at once in a full-text index. Range: 1000 to 10000.
	InnodbFtNumWordOptimize sdk.Opt[int64] `json:"innodb_ft_num_word_optimize,omitzero"`
	// The maximum size of the cached result of a full-text query, in bytes. Range: 1000000 to 4294967295.
	InnodbFtResultCacheLimit sdk.Opt[int64] `json:"innodb_ft_result_cache_limit,omitzero"`
	// The stopword table for all InnoDB tables, in the form `database/table`. Length: at most 1024 characters.
	// Pattern: `^.+/.+$`.
	InnodbFtServerStopwordTable sdk.Opt[string] `json:"innodb_ft_server_stopword_table,omitzero"`
	// The stopword table for user indexes, in the form `database/table`; `null` to clear it. Length: at most 1024
	// characters. Pattern: `^.+/.+$`.
	InnodbFtUserStopwordTable sdk.Opt[string] `json:"innodb_ft_user_stopword_table,omitzero" api:"nullable"`
	// The time for which a transaction waits for a row lock, in seconds. Range: 1 to 3600.
	InnodbLockWaitTimeout sdk.Opt[int64] `json:"innodb_lock_wait_timeout,omitzero"`
	// The size of the log buffer, in bytes. Range: 1048576 to 4294967295.
	InnodbLogBufferSize sdk.Opt[int64] `json:"innodb_log_buffer_size,omitzero"`
	// The maximum size of the log for an online `ALTER TABLE`, in bytes. Range: 65536 to 1099511627776.
	InnodbOnlineAlterLogMaxSize sdk.Opt[int64] `json:"innodb_online_alter_log_max_size,omitzero"`
	// Whether `OPTIMIZE TABLE` optimizes only full-text indexes.
	InnodbOptimizeFulltextOnly sdk.Opt[bool] `json:"innodb_optimize_fulltext_only,omitzero"`
	// Whether all deadlocks are written to the error log; `false` if omitted.
	InnodbPrintAllDeadlocks sdk.Opt[bool] `json:"innodb_print_all_deadlocks,omitzero"`
	// Whether a timeout rolls back the whole transaction.
	InnodbRollbackOnTimeout sdk.Opt[bool] `json:"innodb_rollback_on_timeout,omitzero"`
	// The idle timeout of interactive connections, in seconds. Range: 30 to 604800.
	InteractiveTimeout sdk.Opt[int64] `json:"interactive_timeout,omitzero"`
	// The storage engine for temporary tables in memory.
	InternalTmpMemStorageEngine MysqlAdvancedConfigInternalTmpMemStorageEngine `json:"internal_tmp_mem_storage_engine,omitzero"`
	// The time to wait for data from a client, in seconds. Range: 1 to 3600.
	NetReadTimeout sdk.Opt[int64] `json:"net_read_timeout,omitzero"`
	// The time to wait for a client to accept data, in seconds. Range: 1 to 3600.
	NetWriteTimeout sdk.Opt[int64] `json:"net_write_timeout,omitzero"`
	// Whether new and altered tables must have a primary key.
	SqlRequirePrimaryKey sdk.Opt[bool] `json:"sql_require_primary_key,omitzero"`
	// The idle timeout of non-interactive connections, in seconds. Range: 1 to 2147483.
	WaitTimeout sdk.Opt[int64] `json:"wait_timeout,omitzero"`
	// Whether window functions use high precision, which is slower.
	WindowingUseHighPrecision sdk.Opt[bool] `json:"windowing_use_high_precision,omitzero"`
	// The maximum size of a packet, in bytes; 64 MiB if omitted. Range: 102400 to 1073741824.
	MaxAllowedPacket sdk.Opt[int64] `json:"max_allowed_packet,omitzero"`
	// The maximum duration of a `SELECT` statement, in milliseconds. `0` for no limit. Range: 0 to 4294967295.
	MaxExecutionTime sdk.Opt[int64] `json:"max_execution_time,omitzero"`
	// The maximum size of a table in memory, in bytes; 16 MiB if omitted. Should equal `tmp_table_size`. Range:
	// 1048576 to 1073741824.
	MaxHeapTableSize sdk.Opt[int64] `json:"max_heap_table_size,omitzero"`
	// The maximum number of seeks that the optimizer assumes. Lower values favor indexes over table scans. Range: 1 to 18446744073709551615.
	MaxSeeksForKey sdk.Opt[uint64] `json:"max_seeks_for_key,omitzero"`
	// Whether the optimizer prunes unpromising plans (`1`) or examines all plans (`0`). Range: 0 to 1.
	OptimizerPruneLevel sdk.Opt[int64] `json:"optimizer_prune_level,omitzero"`
	// The maximum search depth of the optimizer. `0` to let the server choose. Range: 0 to 62.
	OptimizerSearchDepth sdk.Opt[int64] `json:"optimizer_search_depth,omitzero"`
	// The flags of the optimizer, such as `batched_key_access=on,hash_join=off`, or `default`.
	OptimizerSwitch sdk.Opt[string] `json:"optimizer_switch,omitzero"`
	// The size of the sort buffer, in bytes; 256 KiB if omitted. Range: 32768 to 1073741824.
	SortBufferSize sdk.Opt[int64] `json:"sort_buffer_size,omitzero"`
	// The maximum size of a temporary table in memory, in bytes; 16 MiB if omitted. Should equal
	// `max_heap_table_size`. Range: 1048576 to 1073741824.
	TmpTableSize sdk.Opt[int64] `json:"tmp_table_size,omitzero"`
	// Whether slow queries are logged; `false` if omitted. Disabling it truncates the log.
	SlowQueryLog sdk.Opt[bool] `json:"slow_query_log,omitzero"`
	// The duration from which a query is slow, in seconds; 10 if omitted. Range: 0 to 3600.
	LongQueryTime sdk.Opt[float64] `json:"long_query_time,omitzero"`
	// The minimum time for which the binary log is kept, in seconds. Range: 600 to 604800.
	BinlogRetentionPeriod sdk.Opt[float64] `json:"binlog_retention_period,omitzero"`
	// The maximum size of the change buffer, as a percentage of the buffer pool. Range: 0 to 50.
	InnodbChangeBufferMaxSize sdk.Opt[int64] `json:"innodb_change_buffer_max_size,omitzero"`
	// Whether flushing a page also flushes neighboring pages.
	InnodbFlushNeighbors sdk.Opt[MysqlAdvancedConfigInnodbFlushNeighbors] `json:"innodb_flush_neighbors,omitzero"`
	// The number of threads for read operations. Changes restart MySQL. Range: 1 to 64.
	InnodbReadIoThreads sdk.Opt[int64] `json:"innodb_read_io_threads,omitzero"`
	// The number of threads for write operations. Changes restart MySQL. Range: 1 to 64.
	InnodbWriteIoThreads sdk.Opt[int64] `json:"innodb_write_io_threads,omitzero"`
	// The maximum number of concurrent threads in InnoDB. `0` for no limit, which is the default. Range: 0 to 1000.
	InnodbThreadConcurrency sdk.Opt[int64] `json:"innodb_thread_concurrency,omitzero"`
	// The initial size of connection buffers, in bytes. A multiple of 1024. Changes restart MySQL. Range: 1024 to 1048576.
	NetBufferLength sdk.Opt[int64] `json:"net_buffer_length,omitzero"`
	// The destination of the logs. Default: `NONE`.
	LogOutput MysqlAdvancedConfigLogOutput `json:"log_output,omitzero"`
	// The incremental backup settings.
	MysqlIncrementalBackup *MysqlIncrementalBackup `json:"mysql_incremental_backup,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MysqlAdvancedConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MysqlAdvancedConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MysqlAdvancedConfigInnodbFlushNeighbors is whether flushing a page also flushes neighboring pages.
type MysqlAdvancedConfigInnodbFlushNeighbors int64

const (
	// MysqlAdvancedConfigInnodbFlushNeighbors0: No other pages are flushed.
	MysqlAdvancedConfigInnodbFlushNeighbors0 MysqlAdvancedConfigInnodbFlushNeighbors = 0
	// MysqlAdvancedConfigInnodbFlushNeighbors1: Adjacent dirty pages in the same extent are flushed.
	MysqlAdvancedConfigInnodbFlushNeighbors1 MysqlAdvancedConfigInnodbFlushNeighbors = 1
	// MysqlAdvancedConfigInnodbFlushNeighbors2: All dirty pages in the same extent are flushed.
	MysqlAdvancedConfigInnodbFlushNeighbors2 MysqlAdvancedConfigInnodbFlushNeighbors = 2
)

// MysqlAdvancedConfigInternalTmpMemStorageEngine is the storage engine for temporary tables in memory.
type MysqlAdvancedConfigInternalTmpMemStorageEngine string

const (
	// MysqlAdvancedConfigInternalTmpMemStorageEngineMemory is the `MEMORY` engine.
	MysqlAdvancedConfigInternalTmpMemStorageEngineMemory MysqlAdvancedConfigInternalTmpMemStorageEngine = "MEMORY"
	// MysqlAdvancedConfigInternalTmpMemStorageEngineTempTable is the `TempTable` engine.
	MysqlAdvancedConfigInternalTmpMemStorageEngineTempTable MysqlAdvancedConfigInternalTmpMemStorageEngine = "TempTable"
)

// MysqlAdvancedConfigLogOutput is the destination of the logs of a MySQL cluster.
type MysqlAdvancedConfigLogOutput string

const (
	// MysqlAdvancedConfigLogOutputInsights: Query insights.
	MysqlAdvancedConfigLogOutputInsights MysqlAdvancedConfigLogOutput = "INSIGHTS"
	// MysqlAdvancedConfigLogOutputInsightsTable: Both, in this order only.
	MysqlAdvancedConfigLogOutputInsightsTable MysqlAdvancedConfigLogOutput = "INSIGHTS,TABLE"
	// MysqlAdvancedConfigLogOutputNone: No logs.
	MysqlAdvancedConfigLogOutputNone MysqlAdvancedConfigLogOutput = "NONE"
	// MysqlAdvancedConfigLogOutputTable is a table.
	MysqlAdvancedConfigLogOutputTable MysqlAdvancedConfigLogOutput = "TABLE"
)

// MysqlIncrementalBackup is the incremental backup settings of a MySQL cluster.
type MysqlIncrementalBackup struct {
	// Whether incremental backups are enabled. Requires `full_backup_week_schedule`.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// The days of full backups, such as `mon,thu`.
	FullBackupWeekSchedule sdk.Opt[string] `json:"full_backup_week_schedule,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MysqlIncrementalBackup) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MysqlIncrementalBackup) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MysqlSettings is the MySQL authentication settings of a user.
type MysqlSettings struct {
	// The authentication plugin.
	AuthPlugin MysqlSettingsAuthPlugin `json:"auth_plugin"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MysqlSettings) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MysqlSettings) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MysqlSettingsAuthPlugin is a MySQL authentication plugin.
type MysqlSettingsAuthPlugin string

const (
	// MysqlSettingsAuthPluginCachingSha2Password is the default plugin of MySQL 8.0 and later.
	MysqlSettingsAuthPluginCachingSha2Password MysqlSettingsAuthPlugin = "caching_sha2_password"
	// MysqlSettingsAuthPluginMysqlNativePassword is the plugin for older clients.
	MysqlSettingsAuthPluginMysqlNativePassword MysqlSettingsAuthPlugin = "mysql_native_password"
)

// OnlineMigration is an online migration to a cluster, with its status.
type OnlineMigration struct {
	// The migration's ID.
	ID string `json:"id"`
	// The migration's status.
	Status OnlineMigrationStatus `json:"status"`
	// When the migration was created.
	CreatedAt string `json:"created_at"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OnlineMigration) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OnlineMigration) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OnlineMigrationStatus is the status of an online migration.
type OnlineMigrationStatus string

const (
	// OnlineMigrationStatusCanceled is the migration was canceled.
	OnlineMigrationStatusCanceled OnlineMigrationStatus = "canceled"
	// OnlineMigrationStatusDone is the migration succeeded.
	OnlineMigrationStatusDone OnlineMigrationStatus = "done"
	// OnlineMigrationStatusError is the migration failed.
	OnlineMigrationStatusError OnlineMigrationStatus = "error"
	// OnlineMigrationStatusRunning is the migration is in progress.
	OnlineMigrationStatusRunning OnlineMigrationStatus = "running"
	// OnlineMigrationStatusSyncing changes in the source database are being replicated.
	OnlineMigrationStatusSyncing OnlineMigrationStatus = "syncing"
)

// OpensearchAdvancedConfig is the configuration of an OpenSearch cluster.
type OpensearchAdvancedConfig struct {
	// The maximum size of a request body, in bytes. Range: 1 to 2147483647. Default: `100000000`.
	HTTPMaxContentLengthBytes sdk.Opt[int64] `json:"http_max_content_length_bytes,omitzero"`
	// The maximum size of the request headers, in bytes. Range: 1024 to 262144. Default: `8192`.
	HTTPMaxHeaderSizeBytes sdk.Opt[int64] `json:"http_max_header_size_bytes,omitzero"`
	// The maximum length of a request URL, in bytes. Range: 1024 to 65536. Default: `4096`.
	HTTPMaxInitialLineLengthBytes sdk.Opt[int64] `json:"http_max_initial_line_length_bytes,omitzero"`
	// The maximum number of clauses in a Boolean query. High values can reduce performance. Range: 64 to 4096.
	// Default: `1024`.
	IndicesQueryBoolMaxClauseCount sdk.Opt[int64] `json:"indices_query_bool_max_clause_count,omitzero"`
	// The percentage of the heap for the field data cache. Range: 3 to 100.
	IndicesFielddataCacheSizePercentage sdk.Opt[int64] `json:"indices_fielddata_cache_size_percentage,omitzero"`
	// The percentage of the heap for the indexing buffer. Range: 3 to 40. Default: `10`.
	IndicesMemoryIndexBufferSizePercentage sdk.Opt[int64] `json:"indices_memory_index_buffer_size_percentage,omitzero"`
	// The minimum size of the indexing buffer, in MB. Range: 3 to 2048. Default: `48`.
	IndicesMemoryMinIndexBufferSizeMb sdk.Opt[int64] `json:"indices_memory_min_index_buffer_size_mb,omitzero"`
	// The maximum size of the indexing buffer, in MB; unlimited if omitted. Range: 3 to 2048.
	IndicesMemoryMaxIndexBufferSizeMb sdk.Opt[int64] `json:"indices_memory_max_index_buffer_size_mb,omitzero"`
	// The percentage of the heap for the query cache. Range: 3 to 40. Default: `10`.
	IndicesQueriesCacheSizePercentage sdk.Opt[int64] `json:"indices_queries_cache_size_percentage,omitzero"`
	// The maximum recovery traffic of a node, in MB per second. Range: 40 to 400. Default: `40`.
	IndicesRecoveryMaxMbPerSec sdk.Opt[int64] `json:"indices_recovery_max_mb_per_sec,omitzero"`
	// The maximum number of file chunks that a recovery sends at once. Range: 2 to 5. Default: `2`.
	IndicesRecoveryMaxConcurrentFileChunks sdk.Opt[int64] `json:"indices_recovery_max_concurrent_file_chunks,omitzero"`
	// The number of threads for searches. Limited by the number of CPUs. Range: 1 to 128.
	ThreadPoolSearchSize sdk.Opt[int64] `json:"thread_pool_search_size,omitzero"`
	// The number of threads for searches in frozen indexes. Limited by the number of CPUs. Range: 1 to 128.
	ThreadPoolSearchThrottledSize sdk.Opt[int64] `json:"thread_pool_search_throttled_size,omitzero"`
	// The number of threads for get requests. Limited by the number of CPUs. Range: 1 to 128.
	ThreadPoolGetSize sdk.Opt[int64] `json:"thread_pool_get_size,omitzero"`
	// The number of threads for analyze requests. Limited by the number of CPUs. Range: 1 to 128.
	ThreadPoolAnalyzeSize sdk.Opt[int64] `json:"thread_pool_analyze_size,omitzero"`
	// The number of threads for write requests. Limited by the number of CPUs. Range: 1 to 128.
	ThreadPoolWriteSize sdk.Opt[int64] `json:"thread_pool_write_size,omitzero"`
	// The number of threads for forced merges. Limited by the number of CPUs. Range: 1 to 128.
	ThreadPoolForceMergeSize sdk.Opt[int64] `json:"thread_pool_force_merge_size,omitzero"`
	// The maximum number of queued searches. Range: 10 to 2000.
	ThreadPoolSearchQueueSize sdk.Opt[int64] `json:"thread_pool_search_queue_size,omitzero"`
	// The maximum number of queued searches in frozen indexes. Range: 10 to 2000.
	ThreadPoolSearchThrottledQueueSize sdk.Opt[int64] `json:"thread_pool_search_throttled_queue_size,omitzero"`
	// The maximum number of queued get requests. Range: 10 to 2000.
	ThreadPoolGetQueueSize sdk.Opt[int64] `json:"thread_pool_get_queue_size,omitzero"`
	// The maximum number of queued analyze requests. Range: 10 to 2000.
	ThreadPoolAnalyzeQueueSize sdk.Opt[int64] `json:"thread_pool_analyze_queue_size,omitzero"`
	// The maximum number of queued write requests. Range: 10 to 2000.
	ThreadPoolWriteQueueSize sdk.Opt[int64] `json:"thread_pool_write_queue_size,omitzero"`
	// Whether Index State Management is enabled. Default: `true`.
	IsmEnabled sdk.Opt[bool] `json:"ism_enabled,omitzero"`
	// Whether Index State Management keeps a history. Default: `true`.
	IsmHistoryEnabled sdk.Opt[bool] `json:"ism_history_enabled,omitzero"`
	// The age at which the history index rolls over, in hours. Range: 1 to 2147483647. Default: `24`.
	IsmHistoryMaxAgeHours sdk.Opt[int64] `json:"ism_history_max_age_hours,omitzero"`
	// The number of documents at which the history index rolls over. Range: 1 to 9223372036854775807. Default:
	// `2500000`.
	IsmHistoryMaxDocs sdk.Opt[int64] `json:"ism_history_max_docs,omitzero"`
	// The time between checks for a rollover of the history index, in hours. Range: 1 to 2147483647. Default: `8`.
	IsmHistoryRolloverCheckPeriodHours sdk.Opt[int64] `json:"ism_history_rollover_check_period_hours,omitzero"`
	// The time for which history indexes are kept, in days. Range: 1 to 2147483647. Default: `30`.
	IsmHistoryRolloverRetentionPeriodDays sdk.Opt[int64] `json:"ism_history_rollover_retention_period_days,omitzero"`
	// The maximum number of aggregation buckets in a response. Range: 1 to 1000000. Default: `10000`.
	SearchMaxBuckets sdk.Opt[int64] `json:"search_max_buckets,omitzero"`
	// Whether indexes are created automatically. Default: `true`.
	ActionAutoCreateIndexEnabled sdk.Opt[bool] `json:"action_auto_create_index_enabled,omitzero"`
	// Whether security audit logging is enabled. Default: `false`.
	EnableSecurityAudit sdk.Opt[bool] `json:"enable_security_audit,omitzero"`
	// Whether deleting an index requires its full name.
	ActionDestructiveRequiresName sdk.Opt[bool] `json:"action_destructive_requires_name,omitzero"`
	// The maximum number of shards on a data node. Range: 100 to 10000.
	ClusterMaxShardsPerNode sdk.Opt[int64] `json:"cluster_max_shards_per_node,omitzero"`
	// Whether the cluster reports version 7.10, for compatibility with older clients. Default: `false`.
	OverrideMainResponseVersion sdk.Opt[bool] `json:"override_main_response_version,omitzero"`
	// The maximum rate of inline script compilations, such as `75/5m`. Default: `use-context`.
	ScriptMaxCompilationsRate sdk.Opt[string] `json:"script_max_compilations_rate,omitzero"`
	// The maximum number of concurrent shard recoveries on a node. Range: 2 to 16. Default: `2`.
	ClusterRoutingAllocationNodeConcurrentRecoveries sdk.Opt[int64] `json:"cluster_routing_allocation_node_concurrent_recoveries,omitzero"`
	// The addresses, with ports, from which indexes can be reindexed. Changes restart all instances.
	ReindexRemoteWhitelist []string `json:"reindex_remote_whitelist,omitzero"`
	// Whether alerts are visible only to users with the same backend roles. Default: `false`.
	PluginsAlertingFilterByBackendRolesEnabled sdk.Opt[bool] `json:"plugins_alerting_filter_by_backend_roles_enabled,omitzero"`
	// Whether the memory for k-NN indexes is limited. Default: `true`.
	KnnMemoryCircuitBreakerEnabled sdk.Opt[bool] `json:"knn_memory_circuit_breaker_enabled,omitzero"`
	// The memory limit for k-NN indexes, as a percentage. `0` to clear the limit. Range: 0 to 100. Default: `50`.
	KnnMemoryCircuitBreakerLimit sdk.Opt[int64] `json:"knn_memory_circuit_breaker_limit,omitzero"`
	// Whether custom refresh intervals are kept. Otherwise, each index is reset to one refresh per second. Default:
	// `false`.
	KeepIndexRefreshInterval sdk.Opt[bool] `json:"keep_index_refresh_interval,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OpensearchAdvancedConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OpensearchAdvancedConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OpensearchConnection is the connection details of the dashboard of an OpenSearch cluster.
type OpensearchConnection struct {
	// A URL that contains all other fields, including the password. Only received. Secret: not printed.
	URI sdk.Opt[string] `json:"uri,omitzero" api:"readonly,secret"`
	// The host name. Only received.
	Host sdk.Opt[string] `json:"host,omitzero" api:"readonly"`
	// The port. Only received.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"readonly"`
	// The name of the default user. Requires the scope `database:view_credentials`. Only received.
	User sdk.Opt[string] `json:"user,omitzero" api:"readonly"`
	// The password of the default user. Requires the scope `database:view_credentials`. Only received. Secret: not
	// printed.
	Password sdk.Opt[string] `json:"password,omitzero" api:"readonly,secret"`
	// Whether the connection must use TLS. Only received.
	SSL sdk.Opt[bool] `json:"ssl,omitzero" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OpensearchConnection) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OpensearchConnection) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v OpensearchConnection) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v OpensearchConnection) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v OpensearchConnection) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// OpensearchIndex is an index of an OpenSearch cluster.
type OpensearchIndex struct {
	// The name of the index.
	IndexName string `json:"index_name"`
	// The number of shards.
	NumberOfShards int64 `json:"number_of_shards"`
	// The number of replicas of each shard.
	NumberOfReplicas sdk.Opt[int64] `json:"number_of_replicas,omitzero"`
	// The size of the index, in an undocumented unit.
	Size int64 `json:"size"`
	// When the index was created.
	CreatedTime sdk.Opt[time.Time] `json:"created_time,omitzero"`
	// The index's docs.
	Docs sdk.Opt[int64] `json:"docs,omitzero"`
	// The index's create time.
	CreateTime sdk.Opt[time.Time] `json:"create_time,omitzero"`
	// The index's number of replica.
	NumberOfReplica sdk.Opt[int64] `json:"number_of_replica,omitzero"`
	// The index's status.
	Status OpensearchIndexStatus `json:"status"`
	// The health of the index's shards.
	Health OpensearchIndexHealth `json:"health"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OpensearchIndex) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OpensearchIndex) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OpensearchIndexHealth is the health of an index's shards.
type OpensearchIndexHealth string

const (
	// OpensearchIndexHealthGreen: All shards and replicas are assigned.
	OpensearchIndexHealthGreen OpensearchIndexHealth = "green"
	// OpensearchIndexHealthRed: Some shards are not assigned.
	OpensearchIndexHealthRed OpensearchIndexHealth = "red"
	// OpensearchIndexHealthRedStar is an undocumented state.
	OpensearchIndexHealthRedStar OpensearchIndexHealth = "red*"
	// OpensearchIndexHealthUnknown is the value `unknown`.
	OpensearchIndexHealthUnknown OpensearchIndexHealth = "unknown"
	// OpensearchIndexHealthYellow: All shards are assigned, but some replicas are not.
	OpensearchIndexHealthYellow OpensearchIndexHealth = "yellow"
)

// OpensearchIndexStatus is the status of an index.
type OpensearchIndexStatus string

const (
	// OpensearchIndexStatusClose: Closed.
	OpensearchIndexStatusClose OpensearchIndexStatus = "close"
	// OpensearchIndexStatusNone: No status.
	OpensearchIndexStatusNone OpensearchIndexStatus = "none"
	// OpensearchIndexStatusOpen: Open for reading and writing.
	OpensearchIndexStatusOpen OpensearchIndexStatus = "open"
	// OpensearchIndexStatusUnknown is the value `unknown`.
	OpensearchIndexStatusUnknown OpensearchIndexStatus = "unknown"
)

// OpensearchLogsink is the configuration of an OpenSearch log sink.
type OpensearchLogsink struct {
	// The URL of the service, which can contain a user name and password. Secret: not printed.
	URL string `json:"url" api:"secret"`
	// The prefix of index names.
	IndexPrefix string `json:"index_prefix"`
	// The number of days for which logs are kept. Range: 1 to 10000. Default: `7`.
	IndexDaysMax sdk.Opt[int64] `json:"index_days_max,omitzero"`
	// The request timeout, in seconds. Range: 10 to 120. Default: `10`.
	Timeout sdk.Opt[float64] `json:"timeout,omitzero"`
	// The CA certificate of the service, in PEM format.
	Ca sdk.Opt[string] `json:"ca,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OpensearchLogsink) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OpensearchLogsink) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v OpensearchLogsink) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v OpensearchLogsink) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v OpensearchLogsink) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Options is the available options for clusters, by engine.
type Options struct {
	// The available regions, versions and sizes.
	Options *OptionsValue `json:"options,omitzero"`
	// The support and availability periods of each version.
	VersionAvailability *OptionsVersionAvailability `json:"version_availability,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Options) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Options) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OptionsAdvancedMysql is the available regions, versions and sizes for MySQL Advanced Edition.
type OptionsAdvancedMysql struct {
	// The slugs of the regions in which the engine is available. Only received.
	Regions []string `json:"regions,omitzero"`
	// The available versions. Only received.
	Versions []string `json:"versions,omitzero"`
	// The default version. Only received.
	DefaultVersion string `json:"default_version"`
	// The available sizes, by number of nodes. Only received.
	Layouts []DatabaseLayoutOption `json:"layouts,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsAdvancedMysql) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsAdvancedMysql) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OptionsAdvancedPg is the available regions, versions and sizes for PostgreSQL Advanced Edition.
type OptionsAdvancedPg struct {
	// The slugs of the regions in which the engine is available. Only received.
	Regions []string `json:"regions,omitzero"`
	// The available versions. Only received.
	Versions []string `json:"versions,omitzero"`
	// The default version. Only received.
	DefaultVersion string `json:"default_version"`
	// The available sizes, by number of nodes. Only received.
	Layouts []DatabaseLayoutOption `json:"layouts,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsAdvancedPg) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsAdvancedPg) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OptionsKafka is the available regions, versions and sizes for Kafka.
type OptionsKafka struct {
	// The slugs of the regions in which the engine is available. Only received.
	Regions []string `json:"regions,omitzero"`
	// The available versions. Only received.
	Versions []string `json:"versions,omitzero"`
	// The default version. Only received.
	DefaultVersion string `json:"default_version"`
	// The available sizes, by number of nodes. Only received.
	Layouts []DatabaseLayoutOption `json:"layouts,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsKafka) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsKafka) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OptionsMongodb is the available regions, versions and sizes for MongoDB.
type OptionsMongodb struct {
	// The slugs of the regions in which the engine is available. Only received.
	Regions []string `json:"regions,omitzero"`
	// The available versions. Only received.
	Versions []string `json:"versions,omitzero"`
	// The default version. Only received.
	DefaultVersion string `json:"default_version"`
	// The available sizes, by number of nodes. Only received.
	Layouts []DatabaseLayoutOption `json:"layouts,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsMongodb) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsMongodb) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OptionsMysql is the available regions, versions and sizes for MySQL.
type OptionsMysql struct {
	// The slugs of the regions in which the engine is available. Only received.
	Regions []string `json:"regions,omitzero"`
	// The available versions. Only received.
	Versions []string `json:"versions,omitzero"`
	// The default version. Only received.
	DefaultVersion string `json:"default_version"`
	// The available sizes, by number of nodes. Only received.
	Layouts []DatabaseLayoutOption `json:"layouts,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsMysql) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsMysql) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OptionsOpensearch is the available regions, versions and sizes for OpenSearch.
type OptionsOpensearch struct {
	// The slugs of the regions in which the engine is available. Only received.
	Regions []string `json:"regions,omitzero"`
	// The available versions. Only received.
	Versions []string `json:"versions,omitzero"`
	// The default version. Only received.
	DefaultVersion string `json:"default_version"`
	// The available sizes, by number of nodes. Only received.
	Layouts []DatabaseLayoutOption `json:"layouts,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsOpensearch) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsOpensearch) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OptionsPg is the available regions, versions and sizes for PostgreSQL.
type OptionsPg struct {
	// The slugs of the regions in which the engine is available. Only received.
	Regions []string `json:"regions,omitzero"`
	// The available versions. Only received.
	Versions []string `json:"versions,omitzero"`
	// The default version. Only received.
	DefaultVersion string `json:"default_version"`
	// The available sizes, by number of nodes. Only received.
	Layouts []DatabaseLayoutOption `json:"layouts,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsPg) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsPg) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OptionsRedis is the available regions, versions and sizes for Caching.
type OptionsRedis struct {
	// The slugs of the regions in which the engine is available. Only received.
	Regions []string `json:"regions,omitzero"`
	// The available versions. Only received.
	Versions []string `json:"versions,omitzero"`
	// The default version. Only received.
	DefaultVersion sdk.Opt[string] `json:"default_version,omitzero"`
	// The available sizes, by number of nodes. Only received.
	Layouts []DatabaseLayoutOption `json:"layouts,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsRedis) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsRedis) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OptionsValkey is the available regions, versions and sizes for Valkey.
type OptionsValkey struct {
	// The slugs of the regions in which the engine is available. Only received.
	Regions []string `json:"regions,omitzero"`
	// The available versions. Only received.
	Versions []string `json:"versions,omitzero"`
	// The default version. Only received.
	DefaultVersion string `json:"default_version"`
	// The available sizes, by number of nodes. Only received.
	Layouts []DatabaseLayoutOption `json:"layouts,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsValkey) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsValkey) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OptionsValue is the available regions, versions and sizes, by engine.
type OptionsValue struct {
	// The options for Kafka.
	Kafka *OptionsKafka `json:"kafka,omitzero"`
	// The options for MongoDB.
	Mongodb *OptionsMongodb `json:"mongodb,omitzero"`
	// The options for PostgreSQL.
	Pg *OptionsPg `json:"pg,omitzero"`
	// The options for MySQL.
	Mysql *OptionsMysql `json:"mysql,omitzero"`
	// The options for Caching.
	Redis *OptionsRedis `json:"redis,omitzero"`
	// The options for Valkey.
	Valkey *OptionsValkey `json:"valkey,omitzero"`
	// The options for OpenSearch.
	Opensearch *OptionsOpensearch `json:"opensearch,omitzero"`
	// The options for PostgreSQL Advanced Edition.
	AdvancedPg *OptionsAdvancedPg `json:"advanced_pg,omitzero"`
	// The options for MySQL Advanced Edition.
	AdvancedMysql *OptionsAdvancedMysql `json:"advanced_mysql,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsValue) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsValue) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OptionsVersionAvailability is the support and availability periods of versions, by engine.
type OptionsVersionAvailability struct {
	// The versions of Kafka.
	Kafka []DatabaseVersionAvailability `json:"kafka,omitzero"`
	// The versions of PostgreSQL.
	Pg []DatabaseVersionAvailability `json:"pg,omitzero"`
	// The versions of MySQL.
	Mysql []DatabaseVersionAvailability `json:"mysql,omitzero"`
	// The versions of Caching.
	Redis []DatabaseVersionAvailability `json:"redis,omitzero"`
	// The versions of Valkey.
	Valkey []DatabaseVersionAvailability `json:"valkey,omitzero"`
	// The versions of MongoDB.
	Mongodb []DatabaseVersionAvailability `json:"mongodb,omitzero"`
	// The versions of OpenSearch.
	Opensearch []DatabaseVersionAvailability `json:"opensearch,omitzero"`
	// The versions of PostgreSQL Advanced Edition.
	AdvancedPg []DatabaseVersionAvailability `json:"advanced_pg,omitzero"`
	// The versions of MySQL Advanced Edition.
	AdvancedMysql []DatabaseVersionAvailability `json:"advanced_mysql,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsVersionAvailability) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsVersionAvailability) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PgbouncerAdvancedConfig is the PgBouncer configuration of a PostgreSQL cluster.
type PgbouncerAdvancedConfig struct {
	// Whether connections are reset with `DISCARD ALL` in all pool modes.
	ServerResetQueryAlways sdk.Opt[bool] `json:"server_reset_query_always,omitzero"`
	// The startup parameters of clients to ignore. Size: at most 32 items.
	IgnoreStartupParameters []PgbouncerAdvancedConfigIgnoreStartupParameter `json:"ignore_startup_parameters,omitzero"`
	// The minimum number of server connections in a pool. Range: 0 to 10000.
	MinPoolSize sdk.Opt[int64] `json:"min_pool_size,omitzero"`
	// The age at which an unused server connection is closed, in seconds. Range: 60 to 86400.
	ServerLifetime sdk.Opt[int64] `json:"server_lifetime,omitzero"`
	// The idle time after which a server connection is closed, in seconds. `0` for never. Range: 0 to 86400.
	ServerIdleTimeout sdk.Opt[int64] `json:"server_idle_timeout,omitzero"`
	// The size of the automatic pools for users without a pool. `0` for no automatic pools. Range: 0 to 10000.
	AutodbPoolSize sdk.Opt[int64] `json:"autodb_pool_size,omitzero"`
	// The mode of automatic pools.
	AutodbPoolMode PgbouncerAdvancedConfigAutodbPoolMode `json:"autodb_pool_mode,omitzero"`
	// The maximum number of connections to a database for all users together. `0` for no limit. Range: 0 to 2147483647.
	AutodbMaxDbConnections sdk.Opt[int64] `json:"autodb_max_db_connections,omitzero"`
	// The idle time after which an automatic pool is removed, in seconds. `0` for never. Range: 0 to 86400.
	AutodbIdleTimeout sdk.Opt[int64] `json:"autodb_idle_timeout,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PgbouncerAdvancedConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PgbouncerAdvancedConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PgbouncerAdvancedConfigAutodbPoolMode is the mode of an automatic connection pool.
type PgbouncerAdvancedConfigAutodbPoolMode string

const (
	// PgbouncerAdvancedConfigAutodbPoolModeSession is a connection returns to the pool when the client disconnects.
	PgbouncerAdvancedConfigAutodbPoolModeSession PgbouncerAdvancedConfigAutodbPoolMode = "session"
	// PgbouncerAdvancedConfigAutodbPoolModeStatement is a connection returns to the pool after each statement.
	PgbouncerAdvancedConfigAutodbPoolModeStatement PgbouncerAdvancedConfigAutodbPoolMode = "statement"
	// PgbouncerAdvancedConfigAutodbPoolModeTransaction is a connection returns to the pool after each transaction.
	PgbouncerAdvancedConfigAutodbPoolModeTransaction PgbouncerAdvancedConfigAutodbPoolMode = "transaction"
)

// PgbouncerAdvancedConfigIgnoreStartupParameter is a startup parameter to ignore.
type PgbouncerAdvancedConfigIgnoreStartupParameter string

const (
	// PgbouncerAdvancedConfigIgnoreStartupParameterExtraFloatDigits is the parameter `extra_float_digits`.
	PgbouncerAdvancedConfigIgnoreStartupParameterExtraFloatDigits PgbouncerAdvancedConfigIgnoreStartupParameter = "extra_float_digits"
	// PgbouncerAdvancedConfigIgnoreStartupParameterSearchPath is the parameter `search_path`.
	PgbouncerAdvancedConfigIgnoreStartupParameterSearchPath PgbouncerAdvancedConfigIgnoreStartupParameter = "search_path"
)

// PostgresAdvancedConfig is the configuration of a PostgreSQL cluster.
type PostgresAdvancedConfig struct {
	// The age in transactions at which a table is always vacuumed. Changes restart the server. Range: 200000000 to 1500000000.
	AutovacuumFreezeMaxAge sdk.Opt[int64] `json:"autovacuum_freeze_max_age,omitzero"`
	// The maximum number of concurrent autovacuum processes; 3 if omitted. Range: 1 to 20.
	AutovacuumMaxWorkers sdk.Opt[int64] `json:"autovacuum_max_workers,omitzero"`
	// The minimum time between autovacuum runs in a database, in seconds; 60 if omitted. Range: 0 to 86400.
	AutovacuumNaptime sdk.Opt[int64] `json:"autovacuum_naptime,omitzero"`
	// The number of updated or deleted rows that triggers a vacuum; 50 if omitted. Range: 0 to 2147483647.
	AutovacuumVacuumThreshold sdk.Opt[int64] `json:"autovacuum_vacuum_threshold,omitzero"`
	// The number of inserted, updated or deleted rows that triggers an analysis; 50 if omitted. Range: 0 to 2147483647.
	AutovacuumAnalyzeThreshold sdk.Opt[int64] `json:"autovacuum_analyze_threshold,omitzero"`
	// The share of the table, from 0 to 1, that is added to `autovacuum_vacuum_threshold`; 0.2 if omitted. Range: 0 to 1.
	AutovacuumVacuumScaleFactor sdk.Opt[float64] `json:"autovacuum_vacuum_scale_factor,omitzero"`
	// The share of the table, from 0 to 1, that is added to `autovacuum_analyze_threshold`; 0.2 if omitted. Range: 0
	// to 1.
	AutovacuumAnalyzeScaleFactor sdk.Opt[float64] `json:"autovacuum_analyze_scale_factor,omitzero"`
	// The pause of a vacuum that reaches its cost limit, in milliseconds. `-1` for the default of 20. Range: -1 to 100.
	AutovacuumVacuumCostDelay sdk.Opt[int64] `json:"autovacuum_vacuum_cost_delay,omitzero"`
	// The cost at which a vacuum pauses. `-1` for the regular limit, which is the default. Range: -1 to 10000.
	AutovacuumVacuumCostLimit sdk.Opt[int64] `json:"autovacuum_vacuum_cost_limit,omitzero"`
	// The hour, in UTC, at which a backup starts, unless the previous backup is still in progress. Range: 0 to 23.
	BackupHour sdk.Opt[int64] `json:"backup_hour,omitzero"`
	// The minute of the hour at which a backup starts. Range: 0 to 59.
	BackupMinute sdk.Opt[int64] `json:"backup_minute,omitzero"`
	// The pause between rounds of the background writer, in milliseconds; 200 if omitted. Range: 10 to 10000.
	BgwriterDelay sdk.Opt[int64] `json:"bgwriter_delay,omitzero"`
	// The number of kilobytes after which the background writer forces writes to storage; 512 if omitted. `0` for
	// never. Range: 0 to 2048.
	BgwriterFlushAfter sdk.Opt[int64] `json:"bgwriter_flush_after,omitzero"`
	// The maximum number of buffers that a round writes; 100 if omitted. `0` for none. Range: 0 to 1073741823.
	BgwriterLruMaxpages sdk.Opt[int64] `json:"bgwriter_lru_maxpages,omitzero"`
	// The number of buffers that a round frees, as a multiple of recent demand; 2.0 if omitted. `1.0` for exactly the
	// demand. Range: 0 to 10.
	BgwriterLruMultiplier sdk.Opt[float64] `json:"bgwriter_lru_multiplier,omitzero"`
	// The time to wait for a lock before checking for a deadlock, in milliseconds. Range: 500 to 1800000.
	DeadlockTimeout sdk.Opt[int64] `json:"deadlock_timeout,omitzero"`
	// The compression of large values; `lz4` if omitted.
	DefaultToastCompression PostgresAdvancedConfigDefaultToastCompression `json:"default_toast_compression,omitzero"`
	// The maximum idle time in an open transaction, in milliseconds. Range: 0 to 604800000.
	IdleInTransactionSessionTimeout sdk.Opt[int64] `json:"idle_in_transaction_session_timeout,omitzero"`
	// Whether queries are compiled just in time.
	Jit sdk.Opt[bool] `json:"jit,omitzero"`
	// The minimum duration of logged autovacuums, in milliseconds. `0` for all, `-1` for none, which is the default.
	// Range: -1 to 2147483647.
	LogAutovacuumMinDuration sdk.Opt[int64] `json:"log_autovacuum_min_duration,omitzero"`
	// The amount of detail in log messages.
	LogErrorVerbosity PostgresAdvancedConfigLogErrorVerbosity `json:"log_error_verbosity,omitzero"`
	// The prefix of log lines.
	LogLinePrefix PostgresAdvancedConfigLogLinePrefix `json:"log_line_prefix,omitzero"`
	// The minimum duration of logged statements, in milliseconds. `-1` for none. Range: -1 to 86400000.
	LogMinDurationStatement sdk.Opt[int64] `json:"log_min_duration_statement,omitzero"`
	// The maximum number of open files of a process. Range: 1000 to 4096.
	MaxFilesPerProcess sdk.Opt[int64] `json:"max_files_per_process,omitzero"`
	// The maximum number of prepared transactions. Can only be increased. Range: 0 to 10000.
	MaxPreparedTransactions sdk.Opt[int64] `json:"max_prepared_transactions,omitzero"`
	// The maximum number of predicate locks of a transaction. Range: 64 to 640.
	MaxPredLocksPerTransaction sdk.Opt[int64] `json:"max_pred_locks_per_transaction,omitzero"`
	// The maximum number of locks of a transaction. Can only be increased. Range: 64 to 6400.
	MaxLocksPerTransaction sdk.Opt[int64] `json:"max_locks_per_transaction,omitzero"`
	// The maximum depth of the stack, in bytes. Range: 2097152 to 6291456.
	MaxStackDepth sdk.Opt[int64] `json:"max_stack_depth,omitzero"`
	// The maximum time for which queries on a standby node delay archived changes, in milliseconds. Range: 1 to 43200000.
	MaxStandbyArchiveDelay sdk.Opt[int64] `json:"max_standby_archive_delay,omitzero"`
	// The maximum time for which queries on a standby node delay streamed changes, in milliseconds. Range: 1 to 43200000.
	MaxStandbyStreamingDelay sdk.Opt[int64] `json:"max_standby_streaming_delay,omitzero"`
	// The maximum number of replication slots. Range: 8 to 64.
	MaxReplicationSlots sdk.Opt[int64] `json:"max_replication_slots,omitzero"`
	// The maximum number of logical replication workers, taken from `max_parallel_workers`. Range: 4 to 64.
	MaxLogicalReplicationWorkers sdk.Opt[int64] `json:"max_logical_replication_workers,omitzero"`
	// The maximum number of workers for parallel queries. Range: 0 to 96.
	MaxParallelWorkers sdk.Opt[int64] `json:"max_parallel_workers,omitzero"`
	// The maximum number of workers that a gather node can start. Range: 0 to 96.
	MaxParallelWorkersPerGather sdk.Opt[int64] `json:"max_parallel_workers_per_gather,omitzero"`
	// The maximum number of background processes. Can only be increased. Range: 8 to 96.
	MaxWorkerProcesses sdk.Opt[int64] `json:"max_worker_processes,omitzero"`
	// The role that runs the scheduled tasks of `pg_partman`. Length: at most 64 characters. Pattern:
	// `^[_A-Za-z0-9][-._A-Za-z0-9]{0,63}$`.
	PgPartmanBgwRole sdk.Opt[string] `json:"pg_partman_bgw.role,omitzero"`
	// The time between scheduled tasks of `pg_partman`, in seconds. Range: 3600 to 604800.
	PgPartmanBgwInterval sdk.Opt[int64] `json:"pg_partman_bgw.interval,omitzero"`
	// The statements to track; `top` if omitted.
	PgStatStatementsTrack PostgresAdvancedConfigPgStatStatementsTrack `json:"pg_stat_statements.track,omitzero"`
	// The maximum size of temporary files, in KiB. `-1` for no limit. Range: -1 to 2147483647.
	TempFileLimit sdk.Opt[int64] `json:"temp_file_limit,omitzero"`
	// The server time zone, such as `Europe/Helsinki`. Length: at most 64 characters.
	Timezone sdk.Opt[string] `json:"timezone,omitzero"`
	// The number of bytes shown of a running statement. Range: 1024 to 10240.
	TrackActivityQuerySize sdk.Opt[int64] `json:"track_activity_query_size,omitzero"`
	// Whether commit timestamps are recorded.
	TrackCommitTimestamp PostgresSwitch `json:"track_commit_timestamp,omitzero"`
	// The function calls to track.
	TrackFunctions PostgresAdvancedConfigTrackFunctions `json:"track_functions,omitzero"`
	// Whether the duration of reads and writes is measured, which can be costly; `off` if omitted.
	TrackIoTiming PostgresSwitch `json:"track_io_timing,omitzero"`
	// The maximum number of processes that send changes to replicas. Can only be increased. Range: 20 to 64.
	MaxWalSenders sdk.Opt[int64] `json:"max_wal_senders,omitzero"`
	// The time after which idle replication connections are closed, in milliseconds, at least 5000. `0` for never.
	// Range: 0 to 10800000.
	WalSenderTimeout sdk.Opt[int64] `json:"wal_sender_timeout,omitzero"`
	// The time between flushes of the write-ahead log, in milliseconds. Values below 200 can reduce performance.
	// Range: 10 to 200.
	WalWriterDelay sdk.Opt[int64] `json:"wal_writer_delay,omitzero"`
	// The percentage of memory for shared buffers. Range: 20 to 60.
	SharedBuffersPercentage sdk.Opt[float64] `json:"shared_buffers_percentage,omitzero"`
	// The PgBouncer configuration.
	Pgbouncer *PgbouncerAdvancedConfig `json:"pgbouncer,omitzero"`
	// The memory that a query operation uses before it writes to disk, in MB. If omitted, 1 MB plus 0.075% of the
	// memory, at most 32 MB. Range: 1 to 1024.
	WorkMem sdk.Opt[int64] `json:"work_mem,omitzero"`
	// The TimescaleDB configuration.
	Timescaledb *TimescaledbAdvancedConfig `json:"timescaledb,omitzero"`
	// Whether a commit waits for replicas. Requires a plan that supports it.
	SynchronousReplication PostgresAdvancedConfigSynchronousReplication `json:"synchronous_replication,omitzero"`
	// Whether to enable the extension `pg_stat_monitor`, which makes the counts of utility commands in
	// `pg_stat_statements` unreliable. Enabling it restarts the cluster.
	StatMonitorEnable sdk.Opt[bool] `json:"stat_monitor_enable,omitzero"`
	// The number of seconds without a primary node after which a standby takes over; 60 if omitted. Range: 10 to 9223372036854776000.
	MaxFailoverReplicationTimeLag sdk.Opt[uint64] `json:"max_failover_replication_time_lag,omitzero"`
	// The maximum number of connections. Only for selected accounts. Can only be increased, on replicas first. Changes
	// restart the server. Minimum: 25.
	MaxConnections sdk.Opt[int64] `json:"max_connections,omitzero"`
	// The maximum size of the write-ahead log kept for replication slots, in MB. `-1` for no limit, which is the
	// default. Range: -1 to 2147483647.
	MaxSlotWalKeepSize sdk.Opt[int64] `json:"max_slot_wal_keep_size,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostgresAdvancedConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostgresAdvancedConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PostgresAdvancedConfigDefaultToastCompression is the compression of large values.
type PostgresAdvancedConfigDefaultToastCompression string

const (
	// PostgresAdvancedConfigDefaultToastCompressionLz4 is the value `lz4`.
	PostgresAdvancedConfigDefaultToastCompressionLz4 PostgresAdvancedConfigDefaultToastCompression = "lz4"
	// PostgresAdvancedConfigDefaultToastCompressionPglz is the built-in compression of PostgreSQL.
	PostgresAdvancedConfigDefaultToastCompressionPglz PostgresAdvancedConfigDefaultToastCompression = "pglz"
)

// PostgresAdvancedConfigLogErrorVerbosity is the amount of detail in log messages.
type PostgresAdvancedConfigLogErrorVerbosity string

const (
	// PostgresAdvancedConfigLogErrorVerbosityDefault is the default amount of detail.
	PostgresAdvancedConfigLogErrorVerbosityDefault PostgresAdvancedConfigLogErrorVerbosity = "DEFAULT"
	// PostgresAdvancedConfigLogErrorVerbosityTerse: Few details.
	PostgresAdvancedConfigLogErrorVerbosityTerse PostgresAdvancedConfigLogErrorVerbosity = "TERSE"
	// PostgresAdvancedConfigLogErrorVerbosityVerbose: All details.
	PostgresAdvancedConfigLogErrorVerbosityVerbose PostgresAdvancedConfigLogErrorVerbosity = "VERBOSE"
)

// PostgresAdvancedConfigLogLinePrefix is the prefix of log lines.
type PostgresAdvancedConfigLogLinePrefix string

const (
	// PostgresAdvancedConfigLogLinePrefixMPQUserUDbDAppA is the time with milliseconds and the process, followed by
	// the user, database and application.
	PostgresAdvancedConfigLogLinePrefixMPQUserUDbDAppA PostgresAdvancedConfigLogLinePrefix = "%m [%p] %q[user=%u,db=%d,app=%a]"
	// PostgresAdvancedConfigLogLinePrefixTPL1UserUDbDAppAClientH is the time, process and line, followed by the user,
	// database, application and client host.
	PostgresAdvancedConfigLogLinePrefixTPL1UserUDbDAppAClientH PostgresAdvancedConfigLogLinePrefix = "%t [%p]: [%l-1] user=%u,db=%d,app=%a,client=%h"
	// PostgresAdvancedConfigLogLinePrefixPidPUserUDbDAppAClientH is the process, user, database, application and
	// client host.
	PostgresAdvancedConfigLogLinePrefixPidPUserUDbDAppAClientH PostgresAdvancedConfigLogLinePrefix = "pid=%p,user=%u,db=%d,app=%a,client=%h"
)

// PostgresAdvancedConfigPgStatStatementsTrack is the statements to track.
type PostgresAdvancedConfigPgStatStatementsTrack string

const (
	// PostgresAdvancedConfigPgStatStatementsTrackAll: All statements, including those in functions.
	PostgresAdvancedConfigPgStatStatementsTrackAll PostgresAdvancedConfigPgStatStatementsTrack = "all"
	// PostgresAdvancedConfigPgStatStatementsTrackNone: No statements.
	PostgresAdvancedConfigPgStatStatementsTrackNone PostgresAdvancedConfigPgStatStatementsTrack = "none"
	// PostgresAdvancedConfigPgStatStatementsTrackTop statements sent by clients.
	PostgresAdvancedConfigPgStatStatementsTrackTop PostgresAdvancedConfigPgStatStatementsTrack = "top"
)

// PostgresAdvancedConfigSynchronousReplication is whether a commit waits for replicas.
type PostgresAdvancedConfigSynchronousReplication string

const (
	// PostgresAdvancedConfigSynchronousReplicationOff is a commit does not wait for replicas.
	PostgresAdvancedConfigSynchronousReplicationOff PostgresAdvancedConfigSynchronousReplication = "off"
	// PostgresAdvancedConfigSynchronousReplicationQuorum is a commit waits for a quorum of replicas.
	PostgresAdvancedConfigSynchronousReplicationQuorum PostgresAdvancedConfigSynchronousReplication = "quorum"
)

// PostgresAdvancedConfigTrackFunctions is the function calls to track.
type PostgresAdvancedConfigTrackFunctions string

const (
	// PostgresAdvancedConfigTrackFunctionsAll: All function calls.
	PostgresAdvancedConfigTrackFunctionsAll PostgresAdvancedConfigTrackFunctions = "all"
	// PostgresAdvancedConfigTrackFunctionsNone: No function calls.
	PostgresAdvancedConfigTrackFunctionsNone PostgresAdvancedConfigTrackFunctions = "none"
	// PostgresAdvancedConfigTrackFunctionsPl calls of functions in procedural languages.
	PostgresAdvancedConfigTrackFunctionsPl PostgresAdvancedConfigTrackFunctions = "pl"
)

// PostgresSwitch is whether a PostgreSQL setting is on or off.
type PostgresSwitch string

const (
	// PostgresSwitchOff: Disabled.
	PostgresSwitchOff PostgresSwitch = "off"
	// PostgresSwitchOn: Enabled.
	PostgresSwitchOn PostgresSwitch = "on"
)

// RedisAdvancedConfig is the configuration of a Caching cluster.
type RedisAdvancedConfig struct {
	// The eviction policy for full memory.
	RedisMaxmemoryPolicy RedisAdvancedConfigRedisMaxmemoryPolicy `json:"redis_maxmemory_policy,omitzero"`
	// The hard limit of the output buffer of a Pub/Sub client, in MB. The soft limit is a quarter of it. Range: 32 to 512.
	RedisPubsubClientOutputBufferLimit sdk.Opt[int64] `json:"redis_pubsub_client_output_buffer_limit,omitzero"`
	// The number of databases. Changes restart the service. Range: 1 to 128.
	RedisNumberOfDatabases sdk.Opt[int64] `json:"redis_number_of_databases,omitzero"`
	// The number of I/O threads. Range: 1 to 32.
	RedisIoThreads sdk.Opt[int64] `json:"redis_io_threads,omitzero"`
	// How slowly usage counters grow, for policies that evict the least frequently used keys. Range: 0 to 100.
	// Default: `10`.
	RedisLfuLogFactor sdk.Opt[int64] `json:"redis_lfu_log_factor,omitzero"`
	// The number of minutes after which usage counters decay. Range: 1 to 120. Default: `1`.
	RedisLfuDecayTime sdk.Opt[int64] `json:"redis_lfu_decay_time,omitzero"`
	// Whether TLS is required on port 25061. Otherwise, port 25060 also accepts connections without TLS. Default:
	// `true`.
	RedisSSL sdk.Opt[bool] `json:"redis_ssl,omitzero"`
	// The idle timeout of connections, in seconds. Range: 0 to 31536000. Default: `300`.
	RedisTimeout sdk.Opt[int64] `json:"redis_timeout,omitzero"`
	// The keyspace events to publish, one letter each, which must include `K` or `E`. Empty for none. Length: at most
	// 32 characters. Pattern: `^[KEg\$lshzxeA]*$`. Default: `""`.
	RedisNotifyKeyspaceEvents sdk.Opt[string] `json:"redis_notify_keyspace_events,omitzero"`
	// Whether changed data is saved every 10 minutes. With `off`, a restart can lose data and the cluster cannot be
	// forked.
	RedisPersistence RedisPersistence `json:"redis_persistence,omitzero"`
	// The Pub/Sub channels that new users can access by default; all channels if omitted.
	RedisAclChannelsDefault AclChannelsDefault `json:"redis_acl_channels_default,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RedisAdvancedConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RedisAdvancedConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RedisAdvancedConfigRedisMaxmemoryPolicy is the eviction policy for full memory.
type RedisAdvancedConfigRedisMaxmemoryPolicy string

const (
	// RedisAdvancedConfigRedisMaxmemoryPolicyAllkeysLru evicts the least recently used keys.
	RedisAdvancedConfigRedisMaxmemoryPolicyAllkeysLru RedisAdvancedConfigRedisMaxmemoryPolicy = "allkeys-lru"
	// RedisAdvancedConfigRedisMaxmemoryPolicyAllkeysRandom evicts random keys.
	RedisAdvancedConfigRedisMaxmemoryPolicyAllkeysRandom RedisAdvancedConfigRedisMaxmemoryPolicy = "allkeys-random"
	// RedisAdvancedConfigRedisMaxmemoryPolicyNoeviction rejects new data with an error.
	RedisAdvancedConfigRedisMaxmemoryPolicyNoeviction RedisAdvancedConfigRedisMaxmemoryPolicy = "noeviction"
	// RedisAdvancedConfigRedisMaxmemoryPolicyVolatileLru evicts the least recently used keys that have an expiration
	// time.
	RedisAdvancedConfigRedisMaxmemoryPolicyVolatileLru RedisAdvancedConfigRedisMaxmemoryPolicy = "volatile-lru"
	// RedisAdvancedConfigRedisMaxmemoryPolicyVolatileRandom evicts random keys that have an expiration time.
	RedisAdvancedConfigRedisMaxmemoryPolicyVolatileRandom RedisAdvancedConfigRedisMaxmemoryPolicy = "volatile-random"
	// RedisAdvancedConfigRedisMaxmemoryPolicyVolatileTTL evicts the keys that expire soonest.
	RedisAdvancedConfigRedisMaxmemoryPolicyVolatileTTL RedisAdvancedConfigRedisMaxmemoryPolicy = "volatile-ttl"
)

// RedisPersistence is whether data is saved to disk.
type RedisPersistence string

const (
	// RedisPersistenceOff: Data is not saved.
	RedisPersistenceOff RedisPersistence = "off"
	// RedisPersistenceRdb: Data is saved as RDB files.
	RedisPersistenceRdb RedisPersistence = "rdb"
)

// ResetAuthBody is the authentication settings of a user after a reset.
type ResetAuthBody struct {
	// For MySQL, the authentication settings. Omit it for other engines.
	MysqlSettings *MysqlSettings `json:"mysql_settings,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ResetAuthBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ResetAuthBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RsyslogLogsink is the configuration of a syslog log sink.
type RsyslogLogsink struct {
	// The host name or IPv4 address of the server.
	Server string `json:"server"`
	// The port of the server. Maximum: 65535.
	Port int64 `json:"port"`
	// Whether to use TLS. Recommended, because logs can contain sensitive information.
	TLS bool `json:"tls"`
	// The message format.
	FormatValue RsyslogLogsinkFormat `json:"format"`
	// The template of a message for the format `custom`, such as `<%pri%>%timestamp% %HOSTNAME% %app-name% %msg%`.
	Logline sdk.Opt[string] `json:"logline,omitzero"`
	// The structured data of a message, for the format `rfc5424`.
	Sd sdk.Opt[string] `json:"sd,omitzero"`
	// The CA certificate of the server, in PEM format.
	Ca sdk.Opt[string] `json:"ca,omitzero"`
	// The private key of the client certificate, in PEM format, if the server requires one. Secret: not printed.
	Key sdk.Opt[string] `json:"key,omitzero" api:"secret"`
	// The client certificate, in PEM format.
	Cert sdk.Opt[string] `json:"cert,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RsyslogLogsink) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RsyslogLogsink) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v RsyslogLogsink) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v RsyslogLogsink) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v RsyslogLogsink) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// RsyslogLogsinkFormat is the message format of a syslog log sink.
type RsyslogLogsinkFormat string

const (
	// RsyslogLogsinkFormatCustom is the format given by `logline`.
	RsyslogLogsinkFormatCustom RsyslogLogsinkFormat = "custom"
	// RsyslogLogsinkFormatRfc3164 is the legacy BSD format (RFC 3164).
	RsyslogLogsinkFormatRfc3164 RsyslogLogsinkFormat = "rfc3164"
	// RsyslogLogsinkFormatRfc5424 is the current syslog format (RFC 5424).
	RsyslogLogsinkFormatRfc5424 RsyslogLogsinkFormat = "rfc5424"
)

// SchemaRegistryConnection is the connection details of the schema registry of a Kafka cluster.
type SchemaRegistryConnection struct {
	// A URL that contains all other fields, including the password. Only received. Secret: not printed.
	URI sdk.Opt[string] `json:"uri,omitzero" api:"readonly,secret"`
	// The host name. Only received.
	Host sdk.Opt[string] `json:"host,omitzero" api:"readonly"`
	// The port. Only received.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"readonly"`
	// The name of the default user. Requires the scope `database:view_credentials`. Only received.
	User sdk.Opt[string] `json:"user,omitzero" api:"readonly"`
	// The password of the default user. Requires the scope `database:view_credentials`. Only received. Secret: not
	// printed.
	Password sdk.Opt[string] `json:"password,omitzero" api:"readonly,secret"`
	// Whether the connection must use TLS. Only received.
	SSL sdk.Opt[bool] `json:"ssl,omitzero" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SchemaRegistryConnection) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SchemaRegistryConnection) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v SchemaRegistryConnection) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v SchemaRegistryConnection) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v SchemaRegistryConnection) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// SourceDatabase is the source of an online migration.
type SourceDatabase struct {
	// The source database.
	Source SourceDatabaseSource `json:"source"`
	// Whether to disable TLS, by its name. The documentation of DigitalOcean states the opposite.
	DisableSSL sdk.Opt[bool] `json:"disable_ssl,omitzero"`
	// The names of the databases to ignore. Default: `[]`.
	IgnoreDbs []string `json:"ignore_dbs,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SourceDatabase) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SourceDatabase) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v SourceDatabase) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// SourceDatabaseSource is the source database of an online migration.
type SourceDatabaseSource struct {
	// The host name of the source database.
	Host sdk.Opt[string] `json:"host,omitzero"`
	// The port of the source database.
	Port sdk.Opt[int64] `json:"port,omitzero"`
	// The name of the default database.
	Dbname sdk.Opt[string] `json:"dbname,omitzero"`
	// The user name.
	Username sdk.Opt[string] `json:"username,omitzero"`
	// The password. Secret: not printed.
	Password sdk.Opt[string] `json:"password,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SourceDatabaseSource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SourceDatabaseSource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v SourceDatabaseSource) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v SourceDatabaseSource) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v SourceDatabaseSource) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// SqlMode is the SQL modes of a MySQL cluster.
type SqlMode struct {
	// A comma-separated list of SQL modes, such as `ANSI,STRICT_ALL_TABLES`.
	SqlMode string `json:"sql_mode"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SqlMode) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SqlMode) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// TimescaledbAdvancedConfig is the TimescaleDB configuration of a PostgreSQL cluster.
type TimescaledbAdvancedConfig struct {
	// The number of background workers. Should be the number of databases plus the number of concurrent jobs. Range: 1
	// to 4096.
	MaxBackgroundWorkers sdk.Opt[int64] `json:"max_background_workers,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v TimescaledbAdvancedConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *TimescaledbAdvancedConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateDoSettingsBody is the new settings managed by DigitalOcean.
type UpdateDoSettingsBody struct {
	// All settings managed by DigitalOcean. Settings that are omitted are cleared.
	DoSettings DoSettings `json:"do_settings"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateDoSettingsBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateDoSettingsBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateEvictionPolicyBody is the new eviction policy of a cluster.
type UpdateEvictionPolicyBody struct {
	// What the cluster does when its memory is full.
	EvictionPolicy EvictionPolicy `json:"eviction_policy"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateEvictionPolicyBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateEvictionPolicyBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateFirewallRulesBody is the trusted sources of a cluster.
type UpdateFirewallRulesBody struct {
	// All trusted sources, at most 100. Others are removed.
	Rules []FirewallRule `json:"rules,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateFirewallRulesBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateFirewallRulesBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateKafkaSchemaConfigBody is the new compatibility level of the schema registry.
type UpdateKafkaSchemaConfigBody struct {
	// The compatibility level, which decides how a new schema must relate to earlier ones.
	CompatibilityLevel KafkaCompatibilityLevel `json:"compatibility_level"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateKafkaSchemaConfigBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateKafkaSchemaConfigBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateKafkaSchemaSubjectConfigBody is the new compatibility level of a subject.
type UpdateKafkaSchemaSubjectConfigBody struct {
	// The compatibility level, which decides how a new schema must relate to earlier ones.
	CompatibilityLevel KafkaCompatibilityLevel `json:"compatibility_level"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateKafkaSchemaSubjectConfigBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateKafkaSchemaSubjectConfigBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateRegionBody is the region to migrate a cluster to.
type UpdateRegionBody struct {
	// The slug of the region, such as `lon1`.
	Region string `json:"region"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateRegionBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateRegionBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateUserBody is the new permissions of a user.
type UpdateUserBody struct {
	// All permissions of the user, by engine.
	Settings UserSettings `json:"settings"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateUserBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateUserBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UserSettings is the permissions of a user, by engine.
type UserSettings struct {
	// For PostgreSQL, whether the user can replicate. `false` if omitted, also in updates.
	PgAllowReplication sdk.Opt[bool] `json:"pg_allow_replication,omitzero"`
	// For OpenSearch, the permissions for indexes.
	OpensearchAcl []UserSettingsOpensearchAclItem `json:"opensearch_acl,omitzero"`
	// For Kafka, the permissions for topics.
	Acl []UserSettingsAclItem `json:"acl,omitzero"`
	// For MongoDB, the permissions for databases.
	MongoUserSettings *UserSettingsMongoUserSettings `json:"mongo_user_settings,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UserSettings) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UserSettings) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UserSettingsAclItem is the permission of a user for Kafka topics.
type UserSettingsAclItem struct {
	// The ID of the permission, assigned by the API.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// A regular expression for the names of the topics.
	Topic string `json:"topic"`
	// The permission for the topics.
	Permission UserSettingsAclPermission `json:"permission"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UserSettingsAclItem) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UserSettingsAclItem) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UserSettingsAclPermission is a permission for Kafka topics.
type UserSettingsAclPermission string

const (
	// UserSettingsAclPermissionAdmin: Read and write messages, and change or delete the topic.
	UserSettingsAclPermissionAdmin UserSettingsAclPermission = "admin"
	// UserSettingsAclPermissionConsume: Read messages.
	UserSettingsAclPermissionConsume UserSettingsAclPermission = "consume"
	// UserSettingsAclPermissionProduce: Write messages.
	UserSettingsAclPermissionProduce UserSettingsAclPermission = "produce"
	// UserSettingsAclPermissionProduceconsume: Read and write messages.
	UserSettingsAclPermissionProduceconsume UserSettingsAclPermission = "produceconsume"
)

// UserSettingsMongoUserSettings is the permissions of a user for MongoDB databases.
type UserSettingsMongoUserSettings struct {
	// The names of the databases. `admin` grants access to all databases.
	Databases []string `json:"databases,omitzero"`
	// The built-in MongoDB role of the user.
	Role UserSettingsMongoUserSettingsRole `json:"role,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UserSettingsMongoUserSettings) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UserSettingsMongoUserSettings) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UserSettingsMongoUserSettingsRole is a role in MongoDB databases.
type UserSettingsMongoUserSettingsRole string

const (
	// UserSettingsMongoUserSettingsRoleDbAdmin: Administration.
	UserSettingsMongoUserSettingsRoleDbAdmin UserSettingsMongoUserSettingsRole = "dbAdmin"
	// UserSettingsMongoUserSettingsRoleReadOnly: Read access, which is the MongoDB role `read`.
	UserSettingsMongoUserSettingsRoleReadOnly UserSettingsMongoUserSettingsRole = "readOnly"
	// UserSettingsMongoUserSettingsRoleReadWrite: Read and write access.
	UserSettingsMongoUserSettingsRoleReadWrite UserSettingsMongoUserSettingsRole = "readWrite"
)

// UserSettingsOpensearchAclItem is the permission of a user for OpenSearch indexes.
type UserSettingsOpensearchAclItem struct {
	// A regular expression for the names of the indexes.
	Index sdk.Opt[string] `json:"index,omitzero"`
	// The permission for the indexes; none if omitted.
	Permission UserSettingsOpensearchAclPermission `json:"permission,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UserSettingsOpensearchAclItem) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UserSettingsOpensearchAclItem) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UserSettingsOpensearchAclPermission is a permission for OpenSearch indexes.
type UserSettingsOpensearchAclPermission string

const (
	// UserSettingsOpensearchAclPermissionAdmin: Read and write access, and administration of the index.
	UserSettingsOpensearchAclPermissionAdmin UserSettingsOpensearchAclPermission = "admin"
	// UserSettingsOpensearchAclPermissionDeny: No access.
	UserSettingsOpensearchAclPermissionDeny UserSettingsOpensearchAclPermission = "deny"
	// UserSettingsOpensearchAclPermissionRead: Read access.
	UserSettingsOpensearchAclPermissionRead UserSettingsOpensearchAclPermission = "read"
	// UserSettingsOpensearchAclPermissionReadwrite: Read and write access.
	UserSettingsOpensearchAclPermissionReadwrite UserSettingsOpensearchAclPermission = "readwrite"
	// UserSettingsOpensearchAclPermissionWrite: Write access.
	UserSettingsOpensearchAclPermissionWrite UserSettingsOpensearchAclPermission = "write"
)

// ValkeyAdvancedConfig is the configuration of a Valkey cluster.
type ValkeyAdvancedConfig struct {
	// The eviction policy for full memory.
	ValkeyMaxmemoryPolicy EvictionPolicy `json:"valkey_maxmemory_policy,omitzero"`
	// The hard limit of the output buffer of a Pub/Sub client, in MB. The soft limit is a quarter of it. Range: 32 to 512.
	ValkeyPubsubClientOutputBufferLimit sdk.Opt[int64] `json:"valkey_pubsub_client_output_buffer_limit,omitzero"`
	// The number of databases. Changes restart the service. Range: 1 to 128.
	ValkeyNumberOfDatabases sdk.Opt[int64] `json:"valkey_number_of_databases,omitzero"`
	// The number of I/O threads. Range: 1 to 32.
	ValkeyIoThreads sdk.Opt[int64] `json:"valkey_io_threads,omitzero"`
	// How slowly usage counters grow, for policies that evict the least frequently used keys. Range: 0 to 100.
	// Default: `10`.
	ValkeyLfuLogFactor sdk.Opt[int64] `json:"valkey_lfu_log_factor,omitzero"`
	// The number of minutes after which usage counters decay. Range: 1 to 120. Default: `1`.
	ValkeyLfuDecayTime sdk.Opt[int64] `json:"valkey_lfu_decay_time,omitzero"`
	// Whether TLS is required. Default: `true`.
	ValkeySSL sdk.Opt[bool] `json:"valkey_ssl,omitzero"`
	// The idle timeout of connections, in seconds. Range: 0 to 31536000. Default: `300`.
	ValkeyTimeout sdk.Opt[int64] `json:"valkey_timeout,omitzero"`
	// The keyspace events to publish, one letter each, which must include `K` or `E`. Empty for none. Length: at most
	// 32 characters. Pattern: `^[KEg\$lshzxeA]*$`. Default: `""`.
	ValkeyNotifyKeyspaceEvents sdk.Opt[string] `json:"valkey_notify_keyspace_events,omitzero"`
	// Whether changed data is saved every 10 minutes and backed up. With `off`, a restart can lose data and the
	// cluster cannot be forked.
	ValkeyPersistence RedisPersistence `json:"valkey_persistence,omitzero"`
	// The Pub/Sub channels that new users can access by default; all channels if omitted.
	ValkeyAclChannelsDefault AclChannelsDefault `json:"valkey_acl_channels_default,omitzero"`
	// Whether data is also saved between backups. Has no effect if `valkey_persistence` is `off`. Default: `true`.
	FrequentSnapshots sdk.Opt[bool] `json:"frequent_snapshots,omitzero"`
	// The effort to remove expired keys in the background. Higher values free memory sooner but increase CPU usage and
	// latency. Range: 1 to 10. Default: `1`.
	ValkeyActiveExpireEffort sdk.Opt[int64] `json:"valkey_active_expire_effort,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ValkeyAdvancedConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ValkeyAdvancedConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Version is the version to upgrade a cluster to.
type Version struct {
	// The version of the engine, such as `8`.
	Version sdk.Opt[string] `json:"version,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Version) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Version) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
