// Code generated from the description of the API. DO NOT EDIT.

package tags

import (
	"encoding/json"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateResponse is the response of `POST /v2/tags`.
type CreateResponse struct {
	// The tag.
	Tag Tag `json:"tag"`
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
func (v *CreateResponse) Item() (*Tag, error) {
	if err := sdk.Require(v.Extra, "tag", true); err != nil {
		return nil, err
	}
	return &v.Tag, nil
}

// ErrorWithRootCauses is an error about a tag, with its causes.
type ErrorWithRootCauses struct {
	// The error.
	Error string `json:"error"`
	// Human-readable messages.
	Messages []string `json:"messages,omitzero" api:"nullable"`
	// The causes of the error.
	RootCauses []string `json:"root_causes"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ErrorWithRootCauses) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ErrorWithRootCauses) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetResponse is the response of `GET /v2/tags/{tag_id}`.
type GetResponse struct {
	// The tag.
	Tag Tag `json:"tag"`
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
func (v *GetResponse) Item() (*Tag, error) {
	if err := sdk.Require(v.Extra, "tag", true); err != nil {
		return nil, err
	}
	return &v.Tag, nil
}

// ListResponse is the response of `GET /v2/tags`.
type ListResponse struct {
	// The tags on this page.
	Tags []Tag `json:"tags"`
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

// Metadata is the number of resources of one type with a tag.
type Metadata struct {
	// The number of resources. Minimum: 0.
	Count sdk.Opt[int64] `json:"count,omitzero"`
	// The API URL of the resource that was tagged last.
	LastTaggedURI sdk.Opt[string] `json:"last_tagged_uri,omitzero"`
	// The metadata's last tagged.
	LastTagged sdk.Opt[map[string]json.RawMessage] `json:"last_tagged,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Metadata) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Metadata) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Resource is the resources to tag or untag.
type Resource struct {
	// The resources.
	Resources []ResourceValue `json:"resources"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Resource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Resource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ResourceType is the type of the resource.
type ResourceType string

const (
	// ResourceTypeDroplet is the value `droplet`.
	ResourceTypeDroplet ResourceType = "droplet"
	// ResourceTypeImage is the value `image`.
	ResourceTypeImage ResourceType = "image"
	// ResourceTypeVolume is the value `volume`.
	ResourceTypeVolume ResourceType = "volume"
	// ResourceTypeVolumeSnapshot is the value `volume_snapshot`.
	ResourceTypeVolumeSnapshot ResourceType = "volume_snapshot"
)

// ResourceValue is a resource to tag or untag.
type ResourceValue struct {
	// The ID of the resource, as text.
	ResourceID sdk.Opt[string] `json:"resource_id,omitzero"`
	// The type of the resource.
	ResourceType ResourceType `json:"resource_type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ResourceValue) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ResourceValue) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Tag is a tag, which groups resources.
type Tag struct {
	// The tag's name. It consists of letters, digits, `:`, `-` and `_`. Its capitalization is set when the tag is
	// created, and requests must match it. Length: at most 255 characters. Pattern: `^[a-zA-Z0-9_\-\:]+$`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The resources with the tag, as far as the token can read them. Only received.
	Resources TagResources `json:"resources" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Tag) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Tag) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// TagResources is the resources with the tag, as far as the token can read them.
type TagResources struct {
	// The total number of resources. Minimum: 0.
	Count sdk.Opt[int64] `json:"count,omitzero"`
	// The API URL of the resource that was tagged last.
	LastTaggedURI sdk.Opt[string] `json:"last_tagged_uri,omitzero"`
	// The tag resources' last tagged.
	LastTagged sdk.Opt[map[string]json.RawMessage] `json:"last_tagged,omitzero" api:"nullable"`
	// The Droplets with the tag. Requires the scope `droplet:read`.
	Droplets *Metadata `json:"droplets,omitzero"`
	// The volumes with the tag. Requires the scope `block_storage:read`.
	Volumes *Metadata `json:"volumes,omitzero"`
	// The volume snapshots with the tag. Requires the scope `block_storage_snapshot:read`.
	VolumeSnapshots *Metadata `json:"volume_snapshots,omitzero"`
	// The databases with the tag. Requires the scope `database:read`.
	Databases *Metadata `json:"databases,omitzero"`
	// The images with the tag. Requires the scope `image:read`.
	Images *Metadata `json:"images,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v TagResources) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *TagResources) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
