// Code generated from the description of the API. DO NOT EDIT.

package droplets

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AssociatedResource is a billable resource associated with a Droplet that is not destroyed with it by default.
type AssociatedResource struct {
	// The resource's ID. A number in text form for a Droplet snapshot.
	ID string `json:"id"`
	// The associated resource's name.
	Name string `json:"name"`
	// The monthly price of the resource, in US dollars, if it is kept after the Droplet is destroyed.
	Cost string `json:"cost"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AssociatedResource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AssociatedResource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AssociatedResourceStatus is the progress of destroying a Droplet and its associated resources.
type AssociatedResourceStatus struct {
	// The Droplet to destroy.
	Droplet *DestroyedAssociatedResource `json:"droplet,omitzero"`
	// The associated resources to destroy, by type.
	Resources *AssociatedResourceStatusResources `json:"resources,omitzero"`
	// When the operation completed.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero"`
	// The number of associated resources that could not be destroyed.
	Failures int64 `json:"failures"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AssociatedResourceStatus) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AssociatedResourceStatus) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AssociatedResourceStatusResources is the associated resources to destroy with a Droplet, by type.
type AssociatedResourceStatusResources struct {
	// The reserved IPs to destroy.
	ReservedIPs []DestroyedAssociatedResource `json:"reserved_ips,omitzero"`
	// The reserved IPs to destroy, under their former name.
	FloatingIPs []DestroyedAssociatedResource `json:"floating_ips,omitzero"`
	// The Droplet's snapshots to destroy.
	Snapshots []DestroyedAssociatedResource `json:"snapshots,omitzero"`
	// The volumes to destroy.
	Volumes []DestroyedAssociatedResource `json:"volumes,omitzero"`
	// The volume snapshots to destroy.
	VolumeSnapshots []DestroyedAssociatedResource `json:"volume_snapshots,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AssociatedResourceStatusResources) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AssociatedResourceStatusResources) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateBody is the settings of one Droplet (`name`), or of several Droplets with the same settings (`names`).
//
// At most one arm is set.
type CreateBody struct {
	// Single is an arm. It is nil unless it is the one that is set.
	Single *DropletSingleCreate `arm:"name"`
	// Multi is an arm. It is nil unless it is the one that is set.
	Multi *DropletMultiCreate `arm:"names"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// CreateBodySingle returns the union with the arm Single.
func CreateBodySingle(value DropletSingleCreate) CreateBody {
	return CreateBody{Single: &value}
}

// CreateBodyMulti returns the union with the arm Multi.
func CreateBodyMulti(value DropletMultiCreate) CreateBody {
	return CreateBody{Multi: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v CreateBody) Arm() string {
	switch {
	case v.Single != nil:
		return "Single"
	case v.Multi != nil:
		return "Multi"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v CreateBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v CreateBody) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v CreateBody) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v CreateBody) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateResponse is the response of `POST /v2/droplets`.
//
// At most one arm is set.
type CreateResponse struct {
	// Droplet is an arm. It is nil unless it is the one that is set.
	Droplet *CreateResponseDroplet `arm:"droplet"`
	// Droplets is an arm. It is nil unless it is the one that is set.
	Droplets *CreateResponseDroplets `arm:"droplets"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// CreateResponseDropletValue returns the union with the arm Droplet.
func CreateResponseDropletValue(value CreateResponseDroplet) CreateResponse {
	return CreateResponse{Droplet: &value}
}

// CreateResponseDropletsValue returns the union with the arm Droplets.
func CreateResponseDropletsValue(value CreateResponseDroplets) CreateResponse {
	return CreateResponse{Droplets: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v CreateResponse) Arm() string {
	switch {
	case v.Droplet != nil:
		return "Droplet"
	case v.Droplets != nil:
		return "Droplets"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v CreateResponse) String() string {
	return sdk.Describe(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateResponse) Item() (*Droplet, error) {
	items, err := v.Items()
	if err != nil {
		return nil, err
	}
	if len(items) == 0 {
		return nil, sdk.MissingPayload()
	}
	return &items[0], nil
}

// Items returns the list of the response.
func (v *CreateResponse) Items() ([]Droplet, error) {
	switch {
	case v.Droplet != nil:
		if err := sdk.Require(v.Droplet.Extra, "droplet", true); err != nil {
			return nil, err
		}
		return []Droplet{v.Droplet.Droplet}, nil
	case v.Droplets != nil:
		if err := sdk.Require(v.Droplets.Extra, "droplets", true); err != nil {
			return nil, err
		}
		return v.Droplets.Droplets, nil
	default:
		return nil, sdk.MissingPayload()
	}
}

// CreateResponseDroplet is the response to the creation of one Droplet.
type CreateResponseDroplet struct {
	// The new Droplet, which is still being created.
	Droplet Droplet `json:"droplet"`
	// Links to the actions that create the Droplet.
	Links CreateResponseLinks `json:"links"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseDroplet) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseDroplet) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseDroplets is the response to the creation of several Droplets.
type CreateResponseDroplets struct {
	// The new Droplets, which are still being created.
	Droplets []Droplet `json:"droplets"`
	// Links to the actions that create the Droplets.
	Links CreateResponseLinksValue `json:"links"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseDroplets) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseDroplets) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseLinks links to the actions that create a Droplet.
type CreateResponseLinks struct {
	// The actions that create the Droplet.
	Actions []ActionLink `json:"actions"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseLinks) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseLinks) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseLinksValue links to the actions that create several Droplets.
type CreateResponseLinksValue struct {
	// The actions that create the Droplets.
	Actions []ActionLink `json:"actions,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseLinksValue) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseLinksValue) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DestroyedAssociatedResource is a resource to destroy, and the result.
type DestroyedAssociatedResource struct {
	// The resource's ID. A number in text form for a Droplet or a Droplet snapshot.
	ID string `json:"id"`
	// The resource's name.
	Name string `json:"name"`
	// When the resource was destroyed; absent if it was not.
	DestroyedAt sdk.Opt[time.Time] `json:"destroyed_at,omitzero"`
	// The reason why the resource could not be destroyed.
	ErrorMessage sdk.Opt[string] `json:"error_message,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DestroyedAssociatedResource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DestroyedAssociatedResource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletBackupPolicyRecord is the backup policy of a Droplet.
type DropletBackupPolicyRecord struct {
	// The ID of the Droplet.
	DropletID int64 `json:"droplet_id"`
	// Whether backups are enabled.
	BackupEnabled bool `json:"backup_enabled"`
	// The backup schedule; present only if backups are enabled.
	BackupPolicy *DropletBackupPolicy `json:"backup_policy,omitzero"`
	// The window in which the next backup starts; present only if backups are enabled.
	NextBackupWindow *DropletNextBackupWindow `json:"next_backup_window,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletBackupPolicyRecord) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletBackupPolicyRecord) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletCreateImage is the image of a new Droplet, by ID or, for a public image, by slug.
//
// At most one arm is set.
type DropletCreateImage struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// Integer is an arm. It is nil unless it is the one that is set.
	Integer *int64 `arm:"integer"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// ImageSlug returns the union with the arm Text.
func ImageSlug(value string) DropletCreateImage {
	return DropletCreateImage{Text: &value}
}

// ImageID returns the union with the arm Integer.
func ImageID(value int64) DropletCreateImage {
	return DropletCreateImage{Integer: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v DropletCreateImage) Arm() string {
	switch {
	case v.Text != nil:
		return "Text"
	case v.Integer != nil:
		return "Integer"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v DropletCreateImage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletCreateImage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v DropletCreateImage) String() string {
	return sdk.Describe(&v)
}

// DropletCreateSSHKey is an SSH key in the account, by ID or fingerprint.
//
// At most one arm is set.
type DropletCreateSSHKey struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// Integer is an arm. It is nil unless it is the one that is set.
	Integer *int64 `arm:"integer"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// SSHKeyFingerprint returns the union with the arm Text.
func SSHKeyFingerprint(value string) DropletCreateSSHKey {
	return DropletCreateSSHKey{Text: &value}
}

// SSHKeyID returns the union with the arm Integer.
func SSHKeyID(value int64) DropletCreateSSHKey {
	return DropletCreateSSHKey{Integer: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v DropletCreateSSHKey) Arm() string {
	switch {
	case v.Text != nil:
		return "Text"
	case v.Integer != nil:
		return "Integer"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v DropletCreateSSHKey) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletCreateSSHKey) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v DropletCreateSSHKey) String() string {
	return sdk.Describe(&v)
}

// DropletMultiCreate is the settings of several Droplets to create, which differ only in their names.
type DropletMultiCreate struct {
	// The names of the Droplets, at most ten. Each is also the host name of its Droplet; the name of a domain managed
	// in the account also sets the reverse DNS record.
	Names []string `json:"names"`
	// The slug of the region, such as `nyc3`. A prefix such as `nyc` selects any data center of that region; without a
	// region, the Droplet can be created in any of them.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The slug of the Droplet's size, such as `s-1vcpu-1gb`.
	Size string `json:"size"`
	// The ID of an image, or the slug of a public image. Requires the scope `image:read`.
	Image DropletCreateImage `json:"image"`
	// The IDs or fingerprints of SSH keys in the account that are allowed to log in as root. Requires the scope
	// `ssh_key:read`. Default: `[]`.
	SSHKeys []DropletCreateSSHKey `json:"ssh_keys,omitzero"`
	// Whether to enable automatic backups. Default: `false`.
	Backups sdk.Opt[bool] `json:"backups,omitzero"`
	// The backup policy, if `backups` is `true`. Backups are daily if omitted.
	BackupPolicy *DropletBackupPolicy `json:"backup_policy,omitzero"`
	// Whether to enable IPv6. Default: `false`.
	Ipv6 sdk.Opt[bool] `json:"ipv6,omitzero"`
	// Whether to install the metrics agent. Default: `false`.
	Monitoring sdk.Opt[bool] `json:"monitoring,omitzero"`
	// The tags to apply. Tags that do not exist are created. Requires the scope `tag:create`. Default: `[]`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// Data for the first boot, such as a script or a cloud-config file. Plain text of at most 64 KiB. Treat it as a
	// secret if it contains one. Secret: not printed.
	UserData sdk.Opt[string] `json:"user_data,omitzero" api:"secret"`
	// Whether to use private networking. Set `vpc_uuid` instead. Default: `false`.
	//
	// Deprecated: the API marks it as deprecated.
	PrivateNetworking sdk.Opt[bool] `json:"private_networking,omitzero"`
	// The IDs of detached volumes to attach to the Droplet. Requires the scope `block_storage:read`. Default: `[]`.
	Volumes []string `json:"volumes,omitzero"`
	// The ID of the VPC to join. The default VPC of the region is used if omitted. Requires the scope `vpc:read`.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// Whether to install the agent that the Droplet console needs. With `true`, a failed installation is an error;
	// with `false`, the agent is not installed; if omitted, errors of the installation are ignored.
	WithDropletAgent sdk.Opt[bool] `json:"with_droplet_agent,omitzero"`
	// Whether to assign public IP addresses. `false` cannot be changed later, prevents the use of reserved IPs and
	// requires that `ipv6` is not enabled. Default: `true`.
	PublicNetworking sdk.Opt[bool] `json:"public_networking,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletMultiCreate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletMultiCreate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v DropletMultiCreate) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v DropletMultiCreate) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v DropletMultiCreate) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DropletSingleCreate is the settings of a Droplet to create.
type DropletSingleCreate struct {
	// The Droplet's name, at most 255 characters, which is also its host name. The name of a domain managed in the
	// account also sets the reverse DNS record. Length: at most 255 characters. Pattern:
	// `^[a-zA-Z0-9]?[a-z0-9A-Z.\-]*[a-z0-9A-Z]$`.
	Name string `json:"name"`
	// The slug of the region, such as `nyc3`. A prefix such as `nyc` selects any data center of that region; without a
	// region, the Droplet can be created in any of them.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The slug of the Droplet's size, such as `s-1vcpu-1gb`.
	Size string `json:"size"`
	// The ID of an image, or the slug of a public image. Requires the scope `image:read`.
	Image DropletCreateImage `json:"image"`
	// The IDs or fingerprints of SSH keys in the account that are allowed to log in as root. Requires the scope
	// `ssh_key:read`. Default: `[]`.
	SSHKeys []DropletCreateSSHKey `json:"ssh_keys,omitzero"`
	// Whether to enable automatic backups. Default: `false`.
	Backups sdk.Opt[bool] `json:"backups,omitzero"`
	// The backup policy, if `backups` is `true`. Backups are daily if omitted.
	BackupPolicy *DropletBackupPolicy `json:"backup_policy,omitzero"`
	// Whether to enable IPv6. Default: `false`.
	Ipv6 sdk.Opt[bool] `json:"ipv6,omitzero"`
	// Whether to install the metrics agent. Default: `false`.
	Monitoring sdk.Opt[bool] `json:"monitoring,omitzero"`
	// The tags to apply. Tags that do not exist are created. Requires the scope `tag:create`. Default: `[]`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// Data for the first boot, such as a script or a cloud-config file. Plain text of at most 64 KiB. Treat it as a
	// secret if it contains one. Secret: not printed.
	UserData sdk.Opt[string] `json:"user_data,omitzero" api:"secret"`
	// Whether to use private networking. Set `vpc_uuid` instead. Default: `false`.
	//
	// Deprecated: the API marks it as deprecated.
	PrivateNetworking sdk.Opt[bool] `json:"private_networking,omitzero"`
	// The IDs of detached volumes to attach to the Droplet. Requires the scope `block_storage:read`. Default: `[]`.
	Volumes []string `json:"volumes,omitzero"`
	// The ID of the VPC to join. The default VPC of the region is used if omitted. Requires the scope `vpc:read`.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// Whether to install the agent that the Droplet console needs. With `true`, a failed installation is an error;
	// with `false`, the agent is not installed; if omitted, errors of the installation are ignored.
	WithDropletAgent sdk.Opt[bool] `json:"with_droplet_agent,omitzero"`
	// Whether to assign public IP addresses. `false` cannot be changed later, prevents the use of reserved IPs and
	// requires that `ipv6` is not enabled. Default: `true`.
	PublicNetworking sdk.Opt[bool] `json:"public_networking,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletSingleCreate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletSingleCreate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v DropletSingleCreate) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v DropletSingleCreate) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v DropletSingleCreate) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DropletSnapshot is a snapshot or backup of a Droplet.
type DropletSnapshot struct {
	// The snapshot's ID.
	ID int64 `json:"id"`
	// The snapshot's name.
	Name string `json:"name"`
	// When the snapshot was created.
	CreatedAt time.Time `json:"created_at"`
	// The slugs of the regions in which the snapshot is available.
	Regions []string `json:"regions"`
	// The minimum size of a disk that the snapshot fits on, in gigabytes.
	MinDiskSize int64 `json:"min_disk_size"`
	// The billable size of the snapshot, in gigabytes.
	SizeGigabytes float64 `json:"size_gigabytes"`
	// Whether this is a snapshot or an automatic backup.
	Type DropletSnapshotType `json:"type"`
	// The operating system of the snapshot.
	Distribution Distribution `json:"distribution,omitzero"`
	// The slug of a public image; `null` for other images.
	Slug sdk.Opt[string] `json:"slug,omitzero" api:"nullable"`
	// Whether the image is available to all accounts.
	Public sdk.Opt[bool] `json:"public,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletSnapshot) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletSnapshot) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletSnapshotType is whether a Droplet snapshot was taken on request or is an automatic backup.
type DropletSnapshotType string

const (
	// DropletSnapshotTypeBackup is an automatic backup.
	DropletSnapshotTypeBackup DropletSnapshotType = "backup"
	// DropletSnapshotTypeSnapshot is a snapshot taken on request.
	DropletSnapshotTypeSnapshot DropletSnapshotType = "snapshot"
)

// DropletType is the type of Droplets to list.
type DropletType string

const (
	// DropletTypeDroplets droplets without GPUs.
	DropletTypeDroplets DropletType = "droplets"
	// DropletTypeGPUs: GPU Droplets.
	DropletTypeGPUs DropletType = "gpus"
)

// GetBackupPolicyResponse is the response of `GET /v2/droplets/{droplet_id}/backups/policy`.
type GetBackupPolicyResponse struct {
	// The backup policy.
	Policy DropletBackupPolicyRecord `json:"policy"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetBackupPolicyResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetBackupPolicyResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetBackupPolicyResponse) Item() (*DropletBackupPolicyRecord, error) {
	if err := sdk.Require(v.Extra, "policy", true); err != nil {
		return nil, err
	}
	return &v.Policy, nil
}

// GetResponse is the response of `GET /v2/droplets/{droplet_id}`.
type GetResponse struct {
	// The Droplet.
	Droplet Droplet `json:"droplet"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetResponse) Item() (*Droplet, error) {
	if err := sdk.Require(v.Extra, "droplet", true); err != nil {
		return nil, err
	}
	return &v.Droplet, nil
}

// ListAssociatedResourcesResponse is the response of `GET
// /v2/droplets/{droplet_id}/destroy_with_associated_resources`.
type ListAssociatedResourcesResponse struct {
	// The reserved IPs.
	ReservedIPs []AssociatedResource `json:"reserved_ips,omitzero"`
	// The floating IPs.
	FloatingIPs []AssociatedResource `json:"floating_ips,omitzero"`
	// The snapshots.
	Snapshots []AssociatedResource `json:"snapshots,omitzero"`
	// The volumes.
	Volumes []AssociatedResource `json:"volumes,omitzero"`
	// The volume snapshots.
	VolumeSnapshots []AssociatedResource `json:"volume_snapshots,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListAssociatedResourcesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListAssociatedResourcesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListBackupPoliciesResponse is the response of `GET /v2/droplets/backups/policies`.
type ListBackupPoliciesResponse struct {
	// The backup policies, keyed by Droplet ID.
	Policies map[string]DropletBackupPolicyRecord `json:"policies"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListBackupPoliciesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListBackupPoliciesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListBackupsResponse is the response of `GET /v2/droplets/{droplet_id}/backups`.
type ListBackupsResponse struct {
	// The snapshots on this page.
	Backups []DropletSnapshot `json:"backups"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
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

// ListFirewallsResponse is the response of `GET /v2/droplets/{droplet_id}/firewalls`.
type ListFirewallsResponse struct {
	// The firewalls on this page.
	Firewalls []Firewall `json:"firewalls"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListFirewallsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListFirewallsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListKernelsResponse is the response of `GET /v2/droplets/{droplet_id}/kernels`.
type ListKernelsResponse struct {
	// The kernels on this page.
	Kernels []*Kernel `json:"kernels"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListKernelsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListKernelsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListNeighborsResponse is the response of `GET /v2/droplets/{droplet_id}/neighbors`.
type ListNeighborsResponse struct {
	// The Droplets.
	Droplets []Droplet `json:"droplets"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListNeighborsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListNeighborsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListNeighborsResponse) Items() ([]Droplet, error) {
	if err := sdk.Require(v.Extra, "droplets", true); err != nil {
		return nil, err
	}
	return v.Droplets, nil
}

// ListResponse is the response of `GET /v2/droplets`.
type ListResponse struct {
	// The Droplets on this page.
	Droplets []Droplet `json:"droplets"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
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

// ListSnapshotsResponse is the response of `GET /v2/droplets/{droplet_id}/snapshots`.
type ListSnapshotsResponse struct {
	// The snapshots on this page.
	Snapshots []DropletSnapshot `json:"snapshots"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListSnapshotsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListSnapshotsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListSupportedBackupPoliciesResponse is the response of `GET /v2/droplets/backups/supported_policies`.
type ListSupportedBackupPoliciesResponse struct {
	// The backup plans.
	SupportedPolicies []SupportedDropletBackupPolicy `json:"supported_policies"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListSupportedBackupPoliciesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListSupportedBackupPoliciesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListSupportedBackupPoliciesResponse) Items() ([]SupportedDropletBackupPolicy, error) {
	if err := sdk.Require(v.Extra, "supported_policies", true); err != nil {
		return nil, err
	}
	return v.SupportedPolicies, nil
}

// NeighborIDs is the Droplets in the account that share a physical server.
type NeighborIDs struct {
	// Groups of Droplet IDs, one group for each shared server; empty if no Droplets share a server.
	NeighborIDs [][]int64 `json:"neighbor_ids"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v NeighborIDs) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *NeighborIDs) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *NeighborIDs) Items() ([][]int64, error) {
	if err := sdk.Require(v.Extra, "neighbor_ids", true); err != nil {
		return nil, err
	}
	return v.NeighborIDs, nil
}

// SelectiveDestroyAssociatedResource is the associated resources to destroy with a Droplet. Resources that are not
// listed are kept.
type SelectiveDestroyAssociatedResource struct {
	// The former name of `reserved_ips`.
	//
	// Deprecated: the API marks it as deprecated.
	FloatingIPs []string `json:"floating_ips,omitzero"`
	// The IDs of the reserved IPs to destroy.
	ReservedIPs []string `json:"reserved_ips,omitzero"`
	// The IDs of the Droplet's snapshots to destroy.
	Snapshots []string `json:"snapshots,omitzero"`
	// The IDs of the volumes to destroy.
	Volumes []string `json:"volumes,omitzero"`
	// The IDs of the volume snapshots to destroy.
	VolumeSnapshots []string `json:"volume_snapshots,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SelectiveDestroyAssociatedResource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SelectiveDestroyAssociatedResource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SupportedDropletBackupPolicy is an available backup plan.
type SupportedDropletBackupPolicy struct {
	// The backup plan's name, such as `daily`.
	Name string `json:"name"`
	// The hours at which the backup window can open.
	PossibleWindowStarts []int64 `json:"possible_window_starts"`
	// The length of the backup window, in hours.
	WindowLengthHours int64 `json:"window_length_hours"`
	// The number of days for which a backup is kept.
	RetentionPeriodDays int64 `json:"retention_period_days"`
	// The available days of the week, such as `SUN`.
	PossibleDays []string `json:"possible_days"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SupportedDropletBackupPolicy) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SupportedDropletBackupPolicy) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
