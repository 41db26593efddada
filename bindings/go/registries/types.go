// Code generated from the description of the API. DO NOT EDIT.

package registries

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateResponse is the response of `POST /v2/registries`.
type CreateResponse struct {
	// The registry.
	Registry RegistryBase `json:"registry"`
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
func (v *CreateResponse) Item() (*RegistryBase, error) {
	if err := sdk.Require(v.Extra, "registry", true); err != nil {
		return nil, err
	}
	return &v.Registry, nil
}

// ListResponse is the response of `GET /v2/registries`.
type ListResponse struct {
	// The registries.
	Registries []Registry `json:"registries"`
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
func (v *ListResponse) Items() ([]Registry, error) {
	if err := sdk.Require(v.Extra, "registries", true); err != nil {
		return nil, err
	}
	return v.Registries, nil
}

// MultiregistryCreate is the settings of a container registry to create.
type MultiregistryCreate struct {
	// The name of the registry. It must be globally unique and consist of lowercase letters, digits and `-`. Length:
	// at most 63 characters. Pattern: `^[a-z0-9-]{1,63}$`.
	Name string `json:"name"`
	// The slug of the subscription tier.
	SubscriptionTierSlug RegistryTierSlug `json:"subscription_tier_slug,omitzero"`
	// The slug of the region. Chosen automatically by default.
	Region MultiregistryCreateRegion `json:"region,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MultiregistryCreate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MultiregistryCreate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MultiregistryCreateRegion is the slug of a region for container registries.
type MultiregistryCreateRegion string

const (
	// MultiregistryCreateRegionAms3: Amsterdam 3.
	MultiregistryCreateRegionAms3 MultiregistryCreateRegion = "ams3"
	// MultiregistryCreateRegionBlr1: Bangalore 1.
	MultiregistryCreateRegionBlr1 MultiregistryCreateRegion = "blr1"
	// MultiregistryCreateRegionFra1: Frankfurt 1.
	MultiregistryCreateRegionFra1 MultiregistryCreateRegion = "fra1"
	// MultiregistryCreateRegionNyc3: New York 3.
	MultiregistryCreateRegionNyc3 MultiregistryCreateRegion = "nyc3"
	// MultiregistryCreateRegionSfo2: San Francisco 2.
	MultiregistryCreateRegionSfo2 MultiregistryCreateRegion = "sfo2"
	// MultiregistryCreateRegionSfo3: San Francisco 3.
	MultiregistryCreateRegionSfo3 MultiregistryCreateRegion = "sfo3"
	// MultiregistryCreateRegionSgp1: Singapore 1.
	MultiregistryCreateRegionSgp1 MultiregistryCreateRegion = "sgp1"
	// MultiregistryCreateRegionSyd1: Sydney 1.
	MultiregistryCreateRegionSyd1 MultiregistryCreateRegion = "syd1"
)

// RegistryBase is a private container registry.
type RegistryBase struct {
	// The registry's name. It must be globally unique and consist of lowercase letters, digits and `-`. Length: at
	// most 63 characters. Pattern: `^[a-z0-9-]{1,63}$`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// When the registry was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The slug of the registry's region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The amount of storage used, in bytes. Updated with a delay. Only received.
	StorageUsageBytes sdk.Opt[int64] `json:"storage_usage_bytes,omitzero"`
	// When the amount of storage used was last updated. Only received.
	StorageUsageBytesUpdatedAt sdk.Opt[time.Time] `json:"storage_usage_bytes_updated_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegistryBase) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegistryBase) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateSubscriptionBody is the new subscription tier.
type UpdateSubscriptionBody struct {
	// The slug of the tier. The available options show which tiers the account is eligible for.
	TierSlug RegistryTierSlug `json:"tier_slug,omitzero"`
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
