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

// CodeJSON implements sdk.Model.
func (v *CreateResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Model("tag", &v.Tag, sdk.Required)
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
	if err := v.Extra.Require("tag", true); err != nil {
		return nil, err
	}
	return &v.Tag, nil
}

// ErrorWithRootCauses is an error about a tag, with its causes.
type ErrorWithRootCauses struct {
	// The error.
	Error string `json:"error"`
	// Human-readable messages.
	Messages []string `json:"messages,omitzero"`
	// The causes of the error.
	RootCauses []string `json:"root_causes"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *ErrorWithRootCauses) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("error", &v.Error, sdk.Required)
	c.Texts("messages", &v.Messages, sdk.Nullable)
	c.Texts("root_causes", &v.RootCauses, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *GetResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Model("tag", &v.Tag, sdk.Required)
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
	if err := v.Extra.Require("tag", true); err != nil {
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

// CodeJSON implements sdk.Model.
func (v *ListResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "tags", &v.Tags, sdk.Required)
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

// Metadata is the number of resources of one type with a tag.
type Metadata struct {
	// The number of resources. Minimum: 0.
	Count sdk.Opt[int64] `json:"count,omitzero"`
	// The API URL of the resource that was tagged last.
	LastTaggedURI sdk.Opt[string] `json:"last_tagged_uri,omitzero"`
	// The metadata's last tagged.
	LastTagged sdk.Opt[map[string]json.RawMessage] `json:"last_tagged,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *Metadata) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptInt64("count", &v.Count, sdk.Optional)
	c.OptText("last_tagged_uri", &v.LastTaggedURI, sdk.Optional)
	sdk.OptMap(c, "last_tagged", &v.LastTagged, sdk.Nullable, sdk.ReadRaw, sdk.WriteRaw)
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

// CodeJSON implements sdk.Model.
func (v *Resource) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "resources", &v.Resources, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *ResourceValue) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("resource_id", &v.ResourceID, sdk.Optional)
	c.Text("resource_type", (*string)(&v.ResourceType), sdk.Optional)
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
	Resources TagResources `json:"resources"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *Tag) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("name", &v.Name, sdk.Optional)
	c.Model("resources", &v.Resources, sdk.Required|sdk.ReadOnly)
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
	LastTagged sdk.Opt[map[string]json.RawMessage] `json:"last_tagged,omitzero"`
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

// CodeJSON implements sdk.Model.
func (v *TagResources) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptInt64("count", &v.Count, sdk.Optional)
	c.OptText("last_tagged_uri", &v.LastTaggedURI, sdk.Optional)
	sdk.OptMap(c, "last_tagged", &v.LastTagged, sdk.Nullable, sdk.ReadRaw, sdk.WriteRaw)
	sdk.Pointer(c, "droplets", &v.Droplets, sdk.Optional, sdk.New[Metadata])
	sdk.Pointer(c, "volumes", &v.Volumes, sdk.Optional, sdk.New[Metadata])
	sdk.Pointer(c, "volume_snapshots", &v.VolumeSnapshots, sdk.Optional, sdk.New[Metadata])
	sdk.Pointer(c, "databases", &v.Databases, sdk.Optional, sdk.New[Metadata])
	sdk.Pointer(c, "images", &v.Images, sdk.Optional, sdk.New[Metadata])
}

// MarshalJSON implements json.Marshaler.
func (v TagResources) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *TagResources) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
