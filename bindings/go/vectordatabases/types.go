// Code generated from the description of the API. DO NOT EDIT.

package vectordatabases

import (
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// VectordbBackup is a backup of a vector database.
type VectordbBackup struct {
	// The ID of the backup.
	BackupID sdk.Opt[string] `json:"backup_id,omitzero"`
	// When the backup completed.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero"`
	// When the backup started.
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero"`
	// The status of the backup. Currently always `SUCCESS`.
	Status sdk.Opt[string] `json:"status,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbBackup) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbBackup) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VectordbCreateVectorDbRequest is the settings of a vector database to create.
type VectordbCreateVectorDbRequest struct {
	// The vector database's name. Required.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The ID of the project that the vector database belongs to. Required.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The slug of the region, such as `tor1`. Required.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The size, `small`, `medium` or `large`. Required.
	Size sdk.Opt[string] `json:"size,omitzero"`
	// The tags on the vector database.
	Tags []string `json:"tags,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbCreateVectorDbRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbCreateVectorDbRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VectordbCreateVectorDbResponse is the response of `POST /v2/vector-databases`.
type VectordbCreateVectorDbResponse struct {
	// The vector database.
	VectorDb VectordbVectorDb `json:"vector_db"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbCreateVectorDbResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbCreateVectorDbResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *VectordbCreateVectorDbResponse) Item() (*VectordbVectorDb, error) {
	if err := sdk.Require(v.Extra, "vector_db", true); err != nil {
		return nil, err
	}
	return &v.VectorDb, nil
}

// VectordbGetRestoreStatusResponse is the status of a restore.
type VectordbGetRestoreStatusResponse struct {
	// The ID of the backup.
	BackupID sdk.Opt[string] `json:"backup_id,omitzero"`
	// The reason why the restore failed.
	Error sdk.Opt[string] `json:"error,omitzero"`
	// The status, `STARTED`, `TRANSFERRING`, `TRANSFERRED`, `FINALIZING`, `SUCCESS`, `FAILED`, `CANCELLING` or
	// `CANCELED`.
	Status sdk.Opt[string] `json:"status,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbGetRestoreStatusResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbGetRestoreStatusResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VectordbGetVectorDbAdminCredentialsResponse is the administrator credentials of a vector database.
type VectordbGetVectorDbAdminCredentialsResponse struct {
	// The API token of the administrator. Secret: not printed.
	APIToken sdk.Opt[string] `json:"api_token,omitzero" api:"secret"`
	// The administrator's user ID in the database.
	UserID sdk.Opt[string] `json:"user_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbGetVectorDbAdminCredentialsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbGetVectorDbAdminCredentialsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v VectordbGetVectorDbAdminCredentialsResponse) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v VectordbGetVectorDbAdminCredentialsResponse) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v VectordbGetVectorDbAdminCredentialsResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// VectordbGetVectorDbResponse is the response of `GET /v2/vector-databases/{id}`.
type VectordbGetVectorDbResponse struct {
	// The vector database.
	VectorDb VectordbVectorDb `json:"vector_db"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbGetVectorDbResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbGetVectorDbResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *VectordbGetVectorDbResponse) Item() (*VectordbVectorDb, error) {
	if err := sdk.Require(v.Extra, "vector_db", true); err != nil {
		return nil, err
	}
	return &v.VectorDb, nil
}

// VectordbListBackupsResponse is the response of `GET /v2/vector-databases/{id}/backups`.
type VectordbListBackupsResponse struct {
	// The backups.
	Backups []VectordbBackup `json:"backups"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbListBackupsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbListBackupsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *VectordbListBackupsResponse) Items() ([]VectordbBackup, error) {
	if err := sdk.Require(v.Extra, "backups", true); err != nil {
		return nil, err
	}
	return v.Backups, nil
}

// VectordbListVectorDbsResponse is the response of `GET /v2/vector-databases`.
type VectordbListVectorDbsResponse struct {
	// The number of items on all pages.
	Total sdk.Opt[int64] `json:"total,omitzero"`
	// The vector databases on this page.
	VectorDbs []VectordbVectorDb `json:"vector_dbs"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbListVectorDbsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbListVectorDbsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VectordbResizeVectorDbRequest is the new size of a vector database.
type VectordbResizeVectorDbRequest struct {
	// The vector database's ID.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// The size, `small`, `medium` or `large`. Required.
	Size sdk.Opt[string] `json:"size,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbResizeVectorDbRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbResizeVectorDbRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VectordbResizeVectorDbResponse is the response of `POST /v2/vector-databases/{id}/resize`.
type VectordbResizeVectorDbResponse struct {
	// The vector database.
	VectorDb VectordbVectorDb `json:"vector_db"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbResizeVectorDbResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbResizeVectorDbResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *VectordbResizeVectorDbResponse) Item() (*VectordbVectorDb, error) {
	if err := sdk.Require(v.Extra, "vector_db", true); err != nil {
		return nil, err
	}
	return &v.VectorDb, nil
}

// VectordbRestoreBackupRequest is a request to restore a backup.
type VectordbRestoreBackupRequest struct {
	// The ID of the backup.
	BackupID sdk.Opt[string] `json:"backup_id,omitzero"`
	// The vector database's ID.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbRestoreBackupRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbRestoreBackupRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VectordbRestoreBackupResponse is the response of `POST /v2/vector-databases/{id}/backups/{backup_id}/restore`.
type VectordbRestoreBackupResponse struct {
	// The ID of the backup.
	BackupID sdk.Opt[string] `json:"backup_id,omitzero"`
	// The initial status, such as `STARTED`.
	Status sdk.Opt[string] `json:"status,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbRestoreBackupResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbRestoreBackupResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VectordbUpdateVectorDbRequest is a change to a vector database.
type VectordbUpdateVectorDbRequest struct {
	// The new settings.
	Config *VectordbVectorDbConfig `json:"config,omitzero"`
	// The vector database's ID.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// The ID of the new project, if the project changes.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbUpdateVectorDbRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbUpdateVectorDbRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VectordbUpdateVectorDbResponse is the response of `PUT /v2/vector-databases/{id}`.
type VectordbUpdateVectorDbResponse struct {
	// The vector database.
	VectorDb VectordbVectorDb `json:"vector_db"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbUpdateVectorDbResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbUpdateVectorDbResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *VectordbUpdateVectorDbResponse) Item() (*VectordbVectorDb, error) {
	if err := sdk.Require(v.Extra, "vector_db", true); err != nil {
		return nil, err
	}
	return &v.VectorDb, nil
}

// VectordbUpdateVectorDbTagsRequest is the new tags of a vector database.
type VectordbUpdateVectorDbTagsRequest struct {
	// The vector database's ID.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// The tags that replace all existing tags.
	Tags []string `json:"tags,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbUpdateVectorDbTagsRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbUpdateVectorDbTagsRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VectordbUpdateVectorDbTagsResponse is the response of `PUT /v2/vector-databases/{id}/tags`.
type VectordbUpdateVectorDbTagsResponse struct {
	// The vector database.
	VectorDb VectordbVectorDb `json:"vector_db"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbUpdateVectorDbTagsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbUpdateVectorDbTagsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *VectordbUpdateVectorDbTagsResponse) Item() (*VectordbVectorDb, error) {
	if err := sdk.Require(v.Extra, "vector_db", true); err != nil {
		return nil, err
	}
	return &v.VectorDb, nil
}

// VectordbVectorDb is a vector database.
type VectordbVectorDb struct {
	// The settings of the database.
	Config *VectordbVectorDbConfig `json:"config,omitzero"`
	// When the vector database was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The endpoints of the database.
	Endpoints *VectordbVectorDbEndpoints `json:"endpoints,omitzero"`
	// The ID of the vector database that this one was forked from; empty if it was not forked.
	ForkedFromID sdk.Opt[string] `json:"forked_from_id,omitzero"`
	// The vector database's ID.
	ID string `json:"id"`
	// The ID of the backup of the latest restore, for getting its status; empty if there is none.
	LastRestoreID sdk.Opt[string] `json:"last_restore_id,omitzero"`
	// The vector database's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The ID of the owner.
	OwnerUuid sdk.Opt[string] `json:"owner_uuid,omitzero"`
	// The ID of the project that the vector database belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The slug of the region, such as `tor1`.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The size, `small`, `medium` or `large`.
	Size sdk.Opt[string] `json:"size,omitzero"`
	// The status, `pending`, `creating`, `active`, `errored` or `deleting`.
	Status sdk.Opt[string] `json:"status,omitzero"`
	// The tags on the vector database.
	Tags []string `json:"tags,omitzero"`
	// When the vector database was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbVectorDb) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbVectorDb) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VectordbVectorDbConfig is the settings of a vector database.
type VectordbVectorDbConfig struct {
	// The default quantization of new collections, `rq`, `pq`, `bq` or `sq`; empty means `rq`.
	DefaultQuantization sdk.Opt[string] `json:"default_quantization,omitzero"`
	// Whether the database creates schemas automatically.
	EnableAutoSchema sdk.Opt[bool] `json:"enable_auto_schema,omitzero"`
	// The version of Weaviate.
	WeaviateVersion sdk.Opt[string] `json:"weaviate_version,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbVectorDbConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbVectorDbConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VectordbVectorDbEndpoints is the endpoints of a vector database.
type VectordbVectorDbEndpoints struct {
	// The host and port for gRPC.
	Grpc sdk.Opt[string] `json:"grpc,omitzero"`
	// The HTTPS URL.
	HTTP sdk.Opt[string] `json:"http,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VectordbVectorDbEndpoints) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VectordbVectorDbEndpoints) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
