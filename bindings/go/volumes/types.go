// Code generated from the description of the API. DO NOT EDIT.

package volumes

import (
	"digitalocean-sdk.internal/go/sdk"
)

// CreateResponse is the response of `POST /v2/volumes`.
type CreateResponse struct {
	// The volume.
	Volume Volume `json:"volume"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateResponse) Item() (*Volume, error) {
	if err := sdk.Require(v.Extra, "volume", true); err != nil {
		return nil, err
	}
	return &v.Volume, nil
}

// ListResponse is the response of `GET /v2/volumes`.
type ListResponse struct {
	// The volumes on this page.
	Volumes []Volume `json:"volumes"`
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

// Volume is a block storage volume, which can be attached to a Droplet and is independent of it.
type Volume struct {
	// The volume's ID. Only received.
	ID string `json:"id"`
	// The ID of the Droplet that the volume is attached to, in a list with at most one entry. Only received.
	DropletIDs []int64 `json:"droplet_ids,omitzero" api:"nullable"`
	// The volume's name. At most 64 lowercase letters, digits and `-`, starting with a letter.
	Name string `json:"name"`
	// A description of the volume.
	Description string `json:"description"`
	// The size of the volume, in GiB.
	SizeGigabytes int64 `json:"size_gigabytes"`
	// When the volume was created. Only received.
	CreatedAt string `json:"created_at"`
	// The tags on the volume. Requires the scope `tag:read`.
	Tags []string `json:"tags,omitzero" api:"nullable"`
	// The region of the volume. Only received.
	Region Region `json:"region"`
	// The type of the file system, such as `ext4`.
	FilesystemType string `json:"filesystem_type"`
	// The label of the file system.
	FilesystemLabel string `json:"filesystem_label"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Volume) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Volume) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VolumeCreate is the settings of a volume to create.
type VolumeCreate struct {
	// The volume's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero" api:"readonly"`
	// The IDs of the Droplets assigned to the volume. Only received.
	DropletIDs sdk.Opt[[]int64] `json:"droplet_ids,omitzero" api:"nullable,readonly"`
	// The volume's name, unique in the region. At most 64 lowercase letters, digits and `-`, starting with a letter.
	Name string `json:"name"`
	// A description of the volume.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The size of the volume, in GiB. Ignored if the volume is created from a snapshot.
	SizeGigabytes int64 `json:"size_gigabytes"`
	// When the volume was created. Only received.
	CreatedAt sdk.Opt[string] `json:"created_at,omitzero" api:"readonly"`
	// The tags for the volume. Missing tags are created. Requires the scope `tag:create`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// The ID of the volume snapshot to create the volume from. Without it, the volume is empty.
	SnapshotID sdk.Opt[string] `json:"snapshot_id,omitzero"`
	// The slug of the region, such as `nyc3`.
	Region RegionSlug `json:"region"`
	// The type of file system to format the volume with. Unformatted by default.
	FilesystemType VolumeCreateFilesystemType `json:"filesystem_type,omitzero"`
	// The label of the file system, with at most 12 characters for `xfs`. Only with `filesystem_type`. Length: at most
	// 16 characters.
	FilesystemLabel sdk.Opt[string] `json:"filesystem_label,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VolumeCreate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VolumeCreate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VolumeCreateFilesystemType is the type of file system that a new volume is formatted with.
type VolumeCreateFilesystemType string

const (
	// VolumeCreateFilesystemTypeExt4 is the value `ext4`.
	VolumeCreateFilesystemTypeExt4 VolumeCreateFilesystemType = "ext4"
	// VolumeCreateFilesystemTypeXfs is the value `xfs`.
	VolumeCreateFilesystemTypeXfs VolumeCreateFilesystemType = "xfs"
)
