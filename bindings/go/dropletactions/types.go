// Code generated from the description of the API. DO NOT EDIT.

package dropletactions

import (
	"encoding/json"

	"digitalocean-sdk.internal/go/sdk"
)

// DropletAction is an action on a Droplet that has no parameters.
type DropletAction struct {
	// The type of the action.
	Type DropletActionType `json:"type"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletAction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletAction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletActionChangeBackupPolicy changes the backup policy of a Droplet.
type DropletActionChangeBackupPolicy struct {
	// The type of the action. Always `change_backup_policy`.
	Type DropletActionType `json:"type" const:"change_backup_policy"`
	// The new backup policy.
	BackupPolicy DropletBackupPolicy `json:"backup_policy"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletActionChangeBackupPolicy) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletActionChangeBackupPolicy) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletActionChangeKernel changes the kernel of a Droplet that has an externally managed kernel.
type DropletActionChangeKernel struct {
	// The type of the action. Always `change_kernel`.
	Type DropletActionType `json:"type" const:"change_kernel"`
	// The ID of the kernel, which is one of the kernels available to the Droplet.
	Kernel sdk.Opt[int64] `json:"kernel,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletActionChangeKernel) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletActionChangeKernel) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletActionEnableBackups enables automatic backups of a Droplet.
type DropletActionEnableBackups struct {
	// The type of the action. Always `enable_backups`.
	Type DropletActionType `json:"type" const:"enable_backups"`
	// The backup policy. Backups are daily if omitted.
	BackupPolicy *DropletBackupPolicy `json:"backup_policy,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletActionEnableBackups) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletActionEnableBackups) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletActionRebuild rebuilds a Droplet from an image, which replaces its current contents.
type DropletActionRebuild struct {
	// The type of the action. Always `rebuild`.
	Type DropletActionType `json:"type" const:"rebuild"`
	// The ID of an image, or the slug of a public image.
	Image *DropletActionRebuildImage `json:"image,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletActionRebuild) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletActionRebuild) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletActionRebuildImage is the image to rebuild from, by ID or, for a public image, by slug.
//
// At most one arm is set.
type DropletActionRebuildImage struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// Integer is an arm. It is nil unless it is the one that is set.
	Integer *int64 `arm:"integer"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// ImageSlug returns the union with the arm Text.
func ImageSlug(value string) DropletActionRebuildImage {
	return DropletActionRebuildImage{Text: &value}
}

// ImageID returns the union with the arm Integer.
func ImageID(value int64) DropletActionRebuildImage {
	return DropletActionRebuildImage{Integer: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v DropletActionRebuildImage) Arm() string {
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
func (v DropletActionRebuildImage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletActionRebuildImage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v DropletActionRebuildImage) String() string {
	return sdk.Describe(&v)
}

// DropletActionRename renames a Droplet.
type DropletActionRename struct {
	// The type of the action. Always `rename`.
	Type DropletActionType `json:"type" const:"rename"`
	// The new name of the Droplet.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletActionRename) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletActionRename) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletActionResize resizes a Droplet.
type DropletActionResize struct {
	// The type of the action. Always `resize`.
	Type DropletActionType `json:"type" const:"resize"`
	// Whether to resize the disk too, which cannot be undone. Otherwise, only memory and CPUs change.
	Disk sdk.Opt[bool] `json:"disk,omitzero"`
	// The slug of the new size, such as `s-2vcpu-2gb`.
	Size sdk.Opt[string] `json:"size,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletActionResize) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletActionResize) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletActionRestore restores a backup of a Droplet. The SSH keys in the backup are not changed.
type DropletActionRestore struct {
	// The type of the action. Always `restore`.
	Type DropletActionType `json:"type" const:"restore"`
	// The image ID of the backup, which must be a backup of the same Droplet.
	Image sdk.Opt[int64] `json:"image,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletActionRestore) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletActionRestore) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletActionSnapshot takes a snapshot of a Droplet.
type DropletActionSnapshot struct {
	// The type of the action. Always `snapshot`.
	Type DropletActionType `json:"type" const:"snapshot"`
	// The name of the snapshot.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletActionSnapshot) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletActionSnapshot) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletActionType is the type of an action on a Droplet.
type DropletActionType string

const (
	// DropletActionTypeChangeBackupPolicy changes the backup policy.
	DropletActionTypeChangeBackupPolicy DropletActionType = "change_backup_policy"
	// DropletActionTypeChangeKernel changes the kernel. Only for Droplets with an externally managed kernel.
	DropletActionTypeChangeKernel DropletActionType = "change_kernel"
	// DropletActionTypeDisableBackups disables automatic backups.
	DropletActionTypeDisableBackups DropletActionType = "disable_backups"
	// DropletActionTypeEnableBackups enables automatic backups.
	DropletActionTypeEnableBackups DropletActionType = "enable_backups"
	// DropletActionTypeEnableIpv6 enables IPv6, which cannot be undone. The operating system must be configured for
	// it, too.
	DropletActionTypeEnableIpv6 DropletActionType = "enable_ipv6"
	// DropletActionTypePasswordReset resets the root password. A new password is sent by email and must be changed at
	// first login.
	DropletActionTypePasswordReset DropletActionType = "password_reset"
	// DropletActionTypePowerCycle resets the Droplet immediately, like a reset button.
	DropletActionTypePowerCycle DropletActionType = "power_cycle"
	// DropletActionTypePowerOff powers off immediately, which can lose data. Try `shutdown` first.
	DropletActionTypePowerOff DropletActionType = "power_off"
	// DropletActionTypePowerOn powers on the Droplet.
	DropletActionTypePowerOn DropletActionType = "power_on"
	// DropletActionTypeReboot reboots the operating system gracefully.
	DropletActionTypeReboot DropletActionType = "reboot"
	// DropletActionTypeRebuild rebuilds the Droplet from an image.
	DropletActionTypeRebuild DropletActionType = "rebuild"
	// DropletActionTypeRename renames the Droplet.
	DropletActionTypeRename DropletActionType = "rename"
	// DropletActionTypeResize resizes the Droplet.
	DropletActionTypeResize DropletActionType = "resize"
	// DropletActionTypeRestore restores a backup of the Droplet.
	DropletActionTypeRestore DropletActionType = "restore"
	// DropletActionTypeShutdown asks the operating system to shut down. The action completes even if the system does
	// not shut down; in that case, use `power_off`.
	DropletActionTypeShutdown DropletActionType = "shutdown"
	// DropletActionTypeSnapshot takes a snapshot.
	DropletActionTypeSnapshot DropletActionType = "snapshot"
)

// ListResponse is the response of `GET /v2/droplets/{droplet_id}/actions`.
type ListResponse struct {
	// The actions on this page.
	Actions []Action `json:"actions"`
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

// PostBody is an action on a Droplet. Actions with parameters have a type of their own.
//
// At most one arm is set.
type PostBody struct {
	// Action is an arm. It is nil unless it is the one that is set.
	Action *DropletAction `arm:"disable_backups,enable_ipv6,password_reset,power_cycle,power_off,power_on,reboot,shutdown"`
	// EnableBackups is an arm. It is nil unless it is the one that is set.
	EnableBackups *DropletActionEnableBackups `arm:"enable_backups"`
	// ChangeBackupPolicy is an arm. It is nil unless it is the one that is set.
	ChangeBackupPolicy *DropletActionChangeBackupPolicy `arm:"change_backup_policy"`
	// Restore is an arm. It is nil unless it is the one that is set.
	Restore *DropletActionRestore `arm:"restore"`
	// Resize is an arm. It is nil unless it is the one that is set.
	Resize *DropletActionResize `arm:"resize"`
	// Rebuild is an arm. It is nil unless it is the one that is set.
	Rebuild *DropletActionRebuild `arm:"rebuild"`
	// Rename is an arm. It is nil unless it is the one that is set.
	Rename *DropletActionRename `arm:"rename"`
	// ChangeKernel is an arm. It is nil unless it is the one that is set.
	ChangeKernel *DropletActionChangeKernel `arm:"change_kernel"`
	// Snapshot is an arm. It is nil unless it is the one that is set.
	Snapshot *DropletActionSnapshot `arm:"snapshot"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// PostBodyAction returns the union with the arm Action.
func PostBodyAction(value DropletAction) PostBody {
	return PostBody{Action: &value}
}

// PostBodyEnableBackups returns the union with the arm EnableBackups.
func PostBodyEnableBackups(value DropletActionEnableBackups) PostBody {
	return PostBody{EnableBackups: &value}
}

// PostBodyChangeBackupPolicy returns the union with the arm ChangeBackupPolicy.
func PostBodyChangeBackupPolicy(value DropletActionChangeBackupPolicy) PostBody {
	return PostBody{ChangeBackupPolicy: &value}
}

// PostBodyRestore returns the union with the arm Restore.
func PostBodyRestore(value DropletActionRestore) PostBody {
	return PostBody{Restore: &value}
}

// PostBodyResize returns the union with the arm Resize.
func PostBodyResize(value DropletActionResize) PostBody {
	return PostBody{Resize: &value}
}

// PostBodyRebuild returns the union with the arm Rebuild.
func PostBodyRebuild(value DropletActionRebuild) PostBody {
	return PostBody{Rebuild: &value}
}

// PostBodyRename returns the union with the arm Rename.
func PostBodyRename(value DropletActionRename) PostBody {
	return PostBody{Rename: &value}
}

// PostBodyChangeKernel returns the union with the arm ChangeKernel.
func PostBodyChangeKernel(value DropletActionChangeKernel) PostBody {
	return PostBody{ChangeKernel: &value}
}

// PostBodySnapshot returns the union with the arm Snapshot.
func PostBodySnapshot(value DropletActionSnapshot) PostBody {
	return PostBody{Snapshot: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v PostBody) Arm() string {
	switch {
	case v.Action != nil:
		return "Action"
	case v.EnableBackups != nil:
		return "EnableBackups"
	case v.ChangeBackupPolicy != nil:
		return "ChangeBackupPolicy"
	case v.Restore != nil:
		return "Restore"
	case v.Resize != nil:
		return "Resize"
	case v.Rebuild != nil:
		return "Rebuild"
	case v.Rename != nil:
		return "Rename"
	case v.ChangeKernel != nil:
		return "ChangeKernel"
	case v.Snapshot != nil:
		return "Snapshot"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v PostBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v PostBody) String() string {
	return sdk.Describe(&v)
}

// PostByTagBody is an action on all Droplets that have a tag.
//
// At most one arm is set.
type PostByTagBody struct {
	// Action is an arm. It is nil unless it is the one that is set.
	Action *DropletAction `arm:"disable_backups,enable_backups,enable_ipv6,power_cycle,power_off,power_on,shutdown"`
	// Snapshot is an arm. It is nil unless it is the one that is set.
	Snapshot *DropletActionSnapshot `arm:"snapshot"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// PostByTagBodyAction returns the union with the arm Action.
func PostByTagBodyAction(value DropletAction) PostByTagBody {
	return PostByTagBody{Action: &value}
}

// PostByTagBodySnapshot returns the union with the arm Snapshot.
func PostByTagBodySnapshot(value DropletActionSnapshot) PostByTagBody {
	return PostByTagBody{Snapshot: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v PostByTagBody) Arm() string {
	switch {
	case v.Action != nil:
		return "Action"
	case v.Snapshot != nil:
		return "Snapshot"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v PostByTagBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostByTagBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v PostByTagBody) String() string {
	return sdk.Describe(&v)
}

// PostByTagResponse is the response of `POST /v2/droplets/actions`.
type PostByTagResponse struct {
	// The actions.
	Actions []Action `json:"actions"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostByTagResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostByTagResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *PostByTagResponse) Items() ([]Action, error) {
	if err := sdk.Require(v.Extra, "actions", true); err != nil {
		return nil, err
	}
	return v.Actions, nil
}

// PostResponse is the response of `POST /v2/droplets/{droplet_id}/actions`.
type PostResponse struct {
	// The action.
	Action Action `json:"action"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *PostResponse) Item() (*Action, error) {
	if err := sdk.Require(v.Extra, "action", true); err != nil {
		return nil, err
	}
	return &v.Action, nil
}
