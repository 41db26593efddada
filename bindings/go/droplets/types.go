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

// CodeJSON implements sdk.Model.
func (v *AssociatedResource) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("id", &v.ID, sdk.Required)
	c.Text("name", &v.Name, sdk.Required)
	c.Text("cost", &v.Cost, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *AssociatedResourceStatus) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Pointer(c, "droplet", &v.Droplet, sdk.Optional, sdk.New[DestroyedAssociatedResource])
	sdk.Pointer(c, "resources", &v.Resources, sdk.Optional, sdk.New[AssociatedResourceStatusResources])
	c.OptTime("completed_at", &v.CompletedAt, sdk.Optional)
	c.Int64("failures", &v.Failures, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *AssociatedResourceStatusResources) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "reserved_ips", &v.ReservedIPs, sdk.Optional)
	sdk.Models(c, "floating_ips", &v.FloatingIPs, sdk.Optional)
	sdk.Models(c, "snapshots", &v.Snapshots, sdk.Optional)
	sdk.Models(c, "volumes", &v.Volumes, sdk.Optional)
	sdk.Models(c, "volume_snapshots", &v.VolumeSnapshots, sdk.Optional)
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
	Single *DropletSingleCreate
	// Multi is an arm. It is nil unless it is the one that is set.
	Multi *DropletMultiCreate
	// Raw is a value that fits no arm.
	Raw json.RawMessage
}

// CreateBodySingle returns the union with the arm Single.
func CreateBodySingle(value DropletSingleCreate) CreateBody {
	return CreateBody{Single: &value}
}

// CreateBodyMulti returns the union with the arm Multi.
func CreateBodyMulti(value DropletMultiCreate) CreateBody {
	return CreateBody{Multi: &value}
}

var createBodyKeys = [][]string{{"name"}, {"names"}}

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

// CodeJSON implements sdk.Model.
func (v *CreateBody) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = CreateBody{}
		switch c.ArmByRequiredKeys(createBodyKeys) {
		case 0:
			v.Single = new(DropletSingleCreate)
		case 1:
			v.Multi = new(DropletMultiCreate)
		}
	}
	switch {
	case v.Single != nil:
		c.Arm(v.Single)
	case v.Multi != nil:
		c.Arm(v.Multi)
	default:
		c.Other(&v.Raw)
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
	fmt.Fprint(state, v.String())
}

// LogValue implements slog.LogValuer.
func (v CreateBody) LogValue() slog.Value {
	return slog.StringValue(v.String())
}

// CreateResponse is the response of `POST /v2/droplets`.
//
// At most one arm is set.
type CreateResponse struct {
	// Droplet is an arm. It is nil unless it is the one that is set.
	Droplet *CreateResponseDroplet
	// Droplets is an arm. It is nil unless it is the one that is set.
	Droplets *CreateResponseDroplets
	// Raw is a value that fits no arm.
	Raw json.RawMessage
}

// CreateResponseDropletValue returns the union with the arm Droplet.
func CreateResponseDropletValue(value CreateResponseDroplet) CreateResponse {
	return CreateResponse{Droplet: &value}
}

// CreateResponseDropletsValue returns the union with the arm Droplets.
func CreateResponseDropletsValue(value CreateResponseDroplets) CreateResponse {
	return CreateResponse{Droplets: &value}
}

var createResponseKeys = [][]string{{"droplet"}, {"droplets"}}

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

// CodeJSON implements sdk.Model.
func (v *CreateResponse) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = CreateResponse{}
		switch c.ArmByRequiredKeys(createResponseKeys) {
		case 0:
			v.Droplet = new(CreateResponseDroplet)
		case 1:
			v.Droplets = new(CreateResponseDroplets)
		}
	}
	switch {
	case v.Droplet != nil:
		c.Arm(v.Droplet)
	case v.Droplets != nil:
		c.Arm(v.Droplets)
	default:
		c.Other(&v.Raw)
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
		if err := v.Droplet.Extra.Require("droplet", true); err != nil {
			return nil, err
		}
		return []Droplet{v.Droplet.Droplet}, nil
	case v.Droplets != nil:
		if err := v.Droplets.Extra.Require("droplets", true); err != nil {
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseDroplet) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Model("droplet", &v.Droplet, sdk.Required)
	c.Model("links", &v.Links, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseDroplets) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "droplets", &v.Droplets, sdk.Required)
	c.Model("links", &v.Links, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseLinks) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "actions", &v.Actions, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseLinksValue) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "actions", &v.Actions, sdk.Optional)
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

// CodeJSON implements sdk.Model.
func (v *DestroyedAssociatedResource) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("id", &v.ID, sdk.Required)
	c.Text("name", &v.Name, sdk.Required)
	c.OptTime("destroyed_at", &v.DestroyedAt, sdk.Optional)
	c.OptText("error_message", &v.ErrorMessage, sdk.Optional)
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
	NextBackupWindow *DropletNextBackupWindow `json:"next_backup_window,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *DropletBackupPolicyRecord) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("droplet_id", &v.DropletID, sdk.Required)
	c.Bool("backup_enabled", &v.BackupEnabled, sdk.Required)
	sdk.Pointer(c, "backup_policy", &v.BackupPolicy, sdk.Optional, sdk.New[DropletBackupPolicy])
	sdk.Pointer(c, "next_backup_window", &v.NextBackupWindow, sdk.Nullable, sdk.New[DropletNextBackupWindow])
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
	Text *string
	// Integer is an arm. It is nil unless it is the one that is set.
	Integer *int64
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *DropletCreateImage) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = DropletCreateImage{}
		switch c.Kind() {
		case sdk.KindString:
			v.Text = new(string)
		case sdk.KindInteger:
			v.Integer = new(int64)
		}
	}
	switch {
	case v.Text != nil:
		sdk.Value(c, v.Text, sdk.ReadString, sdk.WriteString)
	case v.Integer != nil:
		sdk.Value(c, v.Integer, sdk.ReadInt64, sdk.WriteInt)
	default:
		c.Other(&v.Raw)
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
	Text *string
	// Integer is an arm. It is nil unless it is the one that is set.
	Integer *int64
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *DropletCreateSSHKey) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = DropletCreateSSHKey{}
		switch c.Kind() {
		case sdk.KindString:
			v.Text = new(string)
		case sdk.KindInteger:
			v.Integer = new(int64)
		}
	}
	switch {
	case v.Text != nil:
		sdk.Value(c, v.Text, sdk.ReadString, sdk.WriteString)
	case v.Integer != nil:
		sdk.Value(c, v.Integer, sdk.ReadInt64, sdk.WriteInt)
	default:
		c.Other(&v.Raw)
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
	Tags sdk.Opt[[]string] `json:"tags,omitzero"`
	// Data for the first boot, such as a script or a cloud-config file. Plain text of at most 64 KiB. Treat it as a
	// secret if it contains one. Secret: not printed.
	UserData sdk.Opt[string] `json:"user_data,omitzero"`
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

// CodeJSON implements sdk.Model.
func (v *DropletMultiCreate) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Texts("names", &v.Names, sdk.Required)
	c.OptText("region", &v.Region, sdk.Optional)
	c.Text("size", &v.Size, sdk.Required)
	c.Model("image", &v.Image, sdk.Required)
	sdk.Models(c, "ssh_keys", &v.SSHKeys, sdk.Optional)
	c.OptBool("backups", &v.Backups, sdk.Optional)
	sdk.Pointer(c, "backup_policy", &v.BackupPolicy, sdk.Optional, sdk.New[DropletBackupPolicy])
	c.OptBool("ipv6", &v.Ipv6, sdk.Optional)
	c.OptBool("monitoring", &v.Monitoring, sdk.Optional)
	sdk.OptList(c, "tags", &v.Tags, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	c.OptText("user_data", &v.UserData, sdk.Secret)
	c.OptBool("private_networking", &v.PrivateNetworking, sdk.Optional)
	c.Texts("volumes", &v.Volumes, sdk.Optional)
	c.OptText("vpc_uuid", &v.VpcUuid, sdk.Optional)
	c.OptBool("with_droplet_agent", &v.WithDropletAgent, sdk.Optional)
	c.OptBool("public_networking", &v.PublicNetworking, sdk.Optional)
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
	fmt.Fprint(state, v.String())
}

// LogValue implements slog.LogValuer.
func (v DropletMultiCreate) LogValue() slog.Value {
	return slog.StringValue(sdk.Describe(&v))
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
	Tags sdk.Opt[[]string] `json:"tags,omitzero"`
	// Data for the first boot, such as a script or a cloud-config file. Plain text of at most 64 KiB. Treat it as a
	// secret if it contains one. Secret: not printed.
	UserData sdk.Opt[string] `json:"user_data,omitzero"`
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

// CodeJSON implements sdk.Model.
func (v *DropletSingleCreate) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("name", &v.Name, sdk.Required)
	c.OptText("region", &v.Region, sdk.Optional)
	c.Text("size", &v.Size, sdk.Required)
	c.Model("image", &v.Image, sdk.Required)
	sdk.Models(c, "ssh_keys", &v.SSHKeys, sdk.Optional)
	c.OptBool("backups", &v.Backups, sdk.Optional)
	sdk.Pointer(c, "backup_policy", &v.BackupPolicy, sdk.Optional, sdk.New[DropletBackupPolicy])
	c.OptBool("ipv6", &v.Ipv6, sdk.Optional)
	c.OptBool("monitoring", &v.Monitoring, sdk.Optional)
	sdk.OptList(c, "tags", &v.Tags, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	c.OptText("user_data", &v.UserData, sdk.Secret)
	c.OptBool("private_networking", &v.PrivateNetworking, sdk.Optional)
	c.Texts("volumes", &v.Volumes, sdk.Optional)
	c.OptText("vpc_uuid", &v.VpcUuid, sdk.Optional)
	c.OptBool("with_droplet_agent", &v.WithDropletAgent, sdk.Optional)
	c.OptBool("public_networking", &v.PublicNetworking, sdk.Optional)
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
	fmt.Fprint(state, v.String())
}

// LogValue implements slog.LogValuer.
func (v DropletSingleCreate) LogValue() slog.Value {
	return slog.StringValue(sdk.Describe(&v))
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
	Slug sdk.Opt[string] `json:"slug,omitzero"`
	// Whether the image is available to all accounts.
	Public sdk.Opt[bool] `json:"public,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *DropletSnapshot) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("id", &v.ID, sdk.Required)
	c.Text("name", &v.Name, sdk.Required)
	c.Time("created_at", &v.CreatedAt, sdk.Required)
	c.Texts("regions", &v.Regions, sdk.Required)
	c.Int64("min_disk_size", &v.MinDiskSize, sdk.Required)
	c.Float64("size_gigabytes", &v.SizeGigabytes, sdk.Required)
	c.Text("type", (*string)(&v.Type), sdk.Required)
	c.Text("distribution", (*string)(&v.Distribution), sdk.Optional)
	c.OptText("slug", &v.Slug, sdk.Nullable)
	c.OptBool("public", &v.Public, sdk.Optional)
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

// CodeJSON implements sdk.Model.
func (v *GetBackupPolicyResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Model("policy", &v.Policy, sdk.Required)
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
	if err := v.Extra.Require("policy", true); err != nil {
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

// CodeJSON implements sdk.Model.
func (v *GetResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Model("droplet", &v.Droplet, sdk.Required)
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
	if err := v.Extra.Require("droplet", true); err != nil {
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

// CodeJSON implements sdk.Model.
func (v *ListAssociatedResourcesResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "reserved_ips", &v.ReservedIPs, sdk.Optional)
	sdk.Models(c, "floating_ips", &v.FloatingIPs, sdk.Optional)
	sdk.Models(c, "snapshots", &v.Snapshots, sdk.Optional)
	sdk.Models(c, "volumes", &v.Volumes, sdk.Optional)
	sdk.Models(c, "volume_snapshots", &v.VolumeSnapshots, sdk.Optional)
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

// CodeJSON implements sdk.Model.
func (v *ListBackupPoliciesResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Map(c, "policies", &v.Policies, sdk.Required, sdk.ReadModel[DropletBackupPolicyRecord], sdk.WriteModel[DropletBackupPolicyRecord])
	sdk.Pointer(c, "links", &v.Links, sdk.Optional, sdk.New[PageLinks])
	c.Model("meta", &v.Meta, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *ListBackupsResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "backups", &v.Backups, sdk.Required)
	sdk.Pointer(c, "links", &v.Links, sdk.Optional, sdk.New[PageLinks])
	c.Model("meta", &v.Meta, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *ListFirewallsResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "firewalls", &v.Firewalls, sdk.Required)
	sdk.Pointer(c, "links", &v.Links, sdk.Optional, sdk.New[PageLinks])
	c.Model("meta", &v.Meta, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *ListKernelsResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.List(c, "kernels", &v.Kernels, sdk.Required, sdk.ReadPointerOf[Kernel](sdk.ReadModel[Kernel]), sdk.WritePointerOf[Kernel](sdk.WriteModel[Kernel]))
	sdk.Pointer(c, "links", &v.Links, sdk.Optional, sdk.New[PageLinks])
	c.Model("meta", &v.Meta, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *ListNeighborsResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "droplets", &v.Droplets, sdk.Required)
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
	if err := v.Extra.Require("droplets", true); err != nil {
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

// CodeJSON implements sdk.Model.
func (v *ListResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "droplets", &v.Droplets, sdk.Required)
	sdk.Pointer(c, "links", &v.Links, sdk.Optional, sdk.New[PageLinks])
	c.Model("meta", &v.Meta, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *ListSnapshotsResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "snapshots", &v.Snapshots, sdk.Required)
	sdk.Pointer(c, "links", &v.Links, sdk.Optional, sdk.New[PageLinks])
	c.Model("meta", &v.Meta, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *ListSupportedBackupPoliciesResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "supported_policies", &v.SupportedPolicies, sdk.Required)
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
	if err := v.Extra.Require("supported_policies", true); err != nil {
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

// CodeJSON implements sdk.Model.
func (v *NeighborIDs) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.List(c, "neighbor_ids", &v.NeighborIDs, sdk.Required, sdk.ReadListOf[int64](sdk.ReadInt64), sdk.WriteListOf[int64](sdk.WriteInt))
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
	if err := v.Extra.Require("neighbor_ids", true); err != nil {
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

// CodeJSON implements sdk.Model.
func (v *SelectiveDestroyAssociatedResource) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Texts("floating_ips", &v.FloatingIPs, sdk.Optional)
	c.Texts("reserved_ips", &v.ReservedIPs, sdk.Optional)
	c.Texts("snapshots", &v.Snapshots, sdk.Optional)
	c.Texts("volumes", &v.Volumes, sdk.Optional)
	c.Texts("volume_snapshots", &v.VolumeSnapshots, sdk.Optional)
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

// CodeJSON implements sdk.Model.
func (v *SupportedDropletBackupPolicy) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("name", &v.Name, sdk.Required)
	sdk.List(c, "possible_window_starts", &v.PossibleWindowStarts, sdk.Required, sdk.ReadInt64, sdk.WriteInt)
	c.Int64("window_length_hours", &v.WindowLengthHours, sdk.Required)
	c.Int64("retention_period_days", &v.RetentionPeriodDays, sdk.Required)
	c.Texts("possible_days", &v.PossibleDays, sdk.Required)
}

// MarshalJSON implements json.Marshaler.
func (v SupportedDropletBackupPolicy) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SupportedDropletBackupPolicy) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
