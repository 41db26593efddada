// Code generated from the description of the API. DO NOT EDIT.

package volumeactions

import (
	"encoding/json"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// GetResponse is the response of `GET /v2/volumes/{volume_id}/actions/{action_id}`.
type GetResponse struct {
	// The action.
	Action VolumeAction `json:"action"`
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
func (v *GetResponse) Item() (*VolumeAction, error) {
	if err := sdk.Require(v.Extra, "action", true); err != nil {
		return nil, err
	}
	return &v.Action, nil
}

// ListResponse is the response of `GET /v2/volumes/{volume_id}/actions`.
type ListResponse struct {
	// The actions on this page.
	Actions []VolumeAction `json:"actions"`
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

// PostBody is an action on a volume, by volume name.
//
// At most one arm is set.
type PostBody struct {
	// Attach is an arm. It is nil unless it is the one that is set.
	Attach *VolumeActionPostAttachByName `arm:"attach"`
	// Detach is an arm. It is nil unless it is the one that is set.
	Detach *VolumeActionPostDetachByName `arm:"detach"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// PostBodyAttach returns the union with the arm Attach.
func PostBodyAttach(value VolumeActionPostAttachByName) PostBody {
	return PostBody{Attach: &value}
}

// PostBodyDetach returns the union with the arm Detach.
func PostBodyDetach(value VolumeActionPostDetachByName) PostBody {
	return PostBody{Detach: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v PostBody) Arm() string {
	switch {
	case v.Attach != nil:
		return "Attach"
	case v.Detach != nil:
		return "Detach"
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

// PostByIDBody is an action on a volume, by volume ID.
//
// At most one arm is set.
type PostByIDBody struct {
	// Attach is an arm. It is nil unless it is the one that is set.
	Attach *VolumeActionPostAttach `arm:"attach"`
	// Detach is an arm. It is nil unless it is the one that is set.
	Detach *VolumeActionPostDetach `arm:"detach"`
	// Resize is an arm. It is nil unless it is the one that is set.
	Resize *VolumeActionPostResize `arm:"resize"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// PostByIDBodyAttach returns the union with the arm Attach.
func PostByIDBodyAttach(value VolumeActionPostAttach) PostByIDBody {
	return PostByIDBody{Attach: &value}
}

// PostByIDBodyDetach returns the union with the arm Detach.
func PostByIDBodyDetach(value VolumeActionPostDetach) PostByIDBody {
	return PostByIDBody{Detach: &value}
}

// PostByIDBodyResize returns the union with the arm Resize.
func PostByIDBodyResize(value VolumeActionPostResize) PostByIDBody {
	return PostByIDBody{Resize: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v PostByIDBody) Arm() string {
	switch {
	case v.Attach != nil:
		return "Attach"
	case v.Detach != nil:
		return "Detach"
	case v.Resize != nil:
		return "Resize"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v PostByIDBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostByIDBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v PostByIDBody) String() string {
	return sdk.Describe(&v)
}

// VolumeAction is an action on a volume, with its progress.
type VolumeAction struct {
	// The type of the action, such as `attach_volume`.
	Type string `json:"type"`
	// Always `null`, because volumes have no numeric IDs.
	ResourceID sdk.Opt[int64] `json:"resource_id,omitzero" api:"nullable"`
	// The action's ID.
	ID int64 `json:"id"`
	// The action's status.
	Status ActionStatus `json:"status"`
	// When the action started.
	StartedAt time.Time `json:"started_at"`
	// When the action completed; `null` until then.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero" api:"nullable"`
	// The type of resource that the action applies to, such as `droplet`.
	ResourceType string `json:"resource_type"`
	// The region in which the action took place.
	Region *Region `json:"region,omitzero"`
	// The slug of that region; `null` for actions without a region.
	RegionSlug sdk.Opt[string] `json:"region_slug,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VolumeAction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VolumeAction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VolumeActionPostAttach is an action that attaches a volume to a Droplet in the same region.
type VolumeActionPostAttach struct {
	// The type of the action. Always `attach`.
	Type VolumeActionPostBaseType `json:"type" const:"attach"`
	// The slug of the volume's region.
	Region RegionSlug `json:"region,omitzero"`
	// The ID of the Droplet to attach the volume to.
	DropletID int64 `json:"droplet_id"`
	// The tags for the volume. Missing tags are created. Requires the scope `tag:create`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VolumeActionPostAttach) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VolumeActionPostAttach) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VolumeActionPostAttachByName is an action that attaches a volume to a Droplet in the same region, by volume name.
type VolumeActionPostAttachByName struct {
	// The type of the action. Always `attach`.
	Type VolumeActionPostBaseType `json:"type" const:"attach"`
	// The slug of the volume's region.
	Region RegionSlug `json:"region,omitzero"`
	// The ID of the Droplet to attach the volume to.
	DropletID int64 `json:"droplet_id"`
	// The tags for the volume. Missing tags are created. Requires the scope `tag:create`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// The name of the volume.
	VolumeName string `json:"volume_name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VolumeActionPostAttachByName) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VolumeActionPostAttachByName) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VolumeActionPostBaseType is the type of a volume action.
type VolumeActionPostBaseType string

const (
	// VolumeActionPostBaseTypeAttach attaches the volume to a Droplet.
	VolumeActionPostBaseTypeAttach VolumeActionPostBaseType = "attach"
	// VolumeActionPostBaseTypeDetach detaches the volume from a Droplet.
	VolumeActionPostBaseTypeDetach VolumeActionPostBaseType = "detach"
	// VolumeActionPostBaseTypeResize resizes the volume.
	VolumeActionPostBaseTypeResize VolumeActionPostBaseType = "resize"
)

// VolumeActionPostDetach is an action that detaches a volume from a Droplet.
type VolumeActionPostDetach struct {
	// The type of the action. Always `detach`.
	Type VolumeActionPostBaseType `json:"type" const:"detach"`
	// The slug of the volume's region.
	Region RegionSlug `json:"region,omitzero"`
	// The ID of the Droplet to detach the volume from.
	DropletID int64 `json:"droplet_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VolumeActionPostDetach) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VolumeActionPostDetach) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VolumeActionPostDetachByName is an action that detaches a volume from a Droplet, by volume name.
type VolumeActionPostDetachByName struct {
	// The type of the action. Always `detach`.
	Type VolumeActionPostBaseType `json:"type" const:"detach"`
	// The slug of the volume's region.
	Region RegionSlug `json:"region,omitzero"`
	// The ID of the Droplet to detach the volume from.
	DropletID int64 `json:"droplet_id"`
	// The name of the volume.
	VolumeName string `json:"volume_name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VolumeActionPostDetachByName) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VolumeActionPostDetachByName) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VolumeActionPostResize is an action that resizes a volume.
type VolumeActionPostResize struct {
	// The type of the action. Always `resize`.
	Type VolumeActionPostBaseType `json:"type" const:"resize"`
	// The slug of the volume's region.
	Region RegionSlug `json:"region,omitzero"`
	// The new size in GiB, which must not be smaller than the current size. Maximum: 16384.
	SizeGigabytes int64 `json:"size_gigabytes"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VolumeActionPostResize) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VolumeActionPostResize) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
