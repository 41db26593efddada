// Code generated from the description of the API. DO NOT EDIT.

package registry

import (
	"digitalocean-sdk.internal/go/sdk"
)

// Create is the settings of a container registry to create.
type Create struct {
	// The name of the registry. It must be globally unique and consist of lowercase letters, digits and `-`. Length:
	// at most 63 characters. Pattern: `^[a-z0-9-]{1,63}$`.
	Name string `json:"name"`
	// The slug of the subscription tier.
	SubscriptionTierSlug TierSlug `json:"subscription_tier_slug"`
	// The slug of the region. Chosen automatically by default.
	Region CreateRegion `json:"region,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Create) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Create) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateRegion is the slug of a region for container registries.
type CreateRegion string

const (
	// CreateRegionAms3: Amsterdam 3.
	CreateRegionAms3 CreateRegion = "ams3"
	// CreateRegionFra1: Frankfurt 1.
	CreateRegionFra1 CreateRegion = "fra1"
	// CreateRegionNyc3: New York 3.
	CreateRegionNyc3 CreateRegion = "nyc3"
	// CreateRegionSfo3: San Francisco 3.
	CreateRegionSfo3 CreateRegion = "sfo3"
	// CreateRegionSgp1: Singapore 1.
	CreateRegionSgp1 CreateRegion = "sgp1"
)

// CreateResponse is the response of `POST /v2/registry`.
type CreateResponse struct {
	// The registry.
	Registry Registry `json:"registry"`
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
func (v *CreateResponse) Item() (*Registry, error) {
	if err := sdk.Require(v.Extra, "registry", true); err != nil {
		return nil, err
	}
	return &v.Registry, nil
}

// ListRepositoriesResponse is the response of `GET /v2/registry/{registry_name}/repositories`.
type ListRepositoriesResponse struct {
	// The repositories on this page.
	Repositories []Repository `json:"repositories"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListRepositoriesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListRepositoriesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Repository is a repository in a container registry, with its latest tag.
type Repository struct {
	// The name of the registry.
	RegistryName sdk.Opt[string] `json:"registry_name,omitzero"`
	// The repository's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The most recently updated tag.
	LatestTag *RepositoryTag `json:"latest_tag,omitzero"`
	// The number of tags.
	TagCount sdk.Opt[int64] `json:"tag_count,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Repository) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Repository) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RunGc is the type of garbage collection to start.
type RunGc struct {
	// The type of data to delete.
	Type RunGcType `json:"type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RunGc) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RunGc) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RunGcType is the type of garbage collection.
type RunGcType string

const (
	// RunGcTypeUnreferencedBlobsOnly blobs that no manifest references.
	RunGcTypeUnreferencedBlobsOnly RunGcType = "unreferenced blobs only"
	// RunGcTypeUntaggedManifestsAndUnreferencedBlobs: Both untagged manifests and unreferenced blobs.
	RunGcTypeUntaggedManifestsAndUnreferencedBlobs RunGcType = "untagged manifests and unreferenced blobs"
	// RunGcTypeUntaggedManifestsOnly manifests without tags.
	RunGcTypeUntaggedManifestsOnly RunGcType = "untagged manifests only"
)

// UpdateSubscriptionBody is the new subscription tier.
type UpdateSubscriptionBody struct {
	// The slug of the tier. The available options show which tiers the account is eligible for.
	TierSlug TierSlug `json:"tier_slug,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateSubscriptionBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateSubscriptionBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
