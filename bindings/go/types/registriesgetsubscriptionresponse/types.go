// Code generated from the description of the API. DO NOT EDIT.

// Package registriesgetsubscriptionresponse has types that several resources share. Each of their packages has them
// under its own names.
package registriesgetsubscriptionresponse

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// RegistriesGetSubscriptionResponse is the response of `GET /v2/registries/subscription`.
type RegistriesGetSubscriptionResponse struct {
	// The subscription.
	Subscription Subscription `json:"subscription"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegistriesGetSubscriptionResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegistriesGetSubscriptionResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *RegistriesGetSubscriptionResponse) Item() (*Subscription, error) {
	if err := sdk.Require(v.Extra, "subscription", true); err != nil {
		return nil, err
	}
	return &v.Subscription, nil
}

// Registry is a private container registry.
type Registry struct {
	// The name of the registry, which is unique across all DigitalOcean accounts. Length: at most 63 characters.
	// Pattern: `^[a-z0-9-]{1,63}$`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// When the registry was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The slug of the region in which images are stored.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The storage used, in bytes. Updated periodically, so it may not include recent pushes. Only received.
	StorageUsageBytes sdk.Opt[int64] `json:"storage_usage_bytes,omitzero"`
	// When `storage_usage_bytes` was last updated. Only received.
	StorageUsageBytesUpdatedAt sdk.Opt[time.Time] `json:"storage_usage_bytes_updated_at,omitzero"`
	// The registry's subscription plan. Only received.
	Subscription *Subscription `json:"subscription,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Registry) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Registry) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Subscription is the subscription of container registries.
type Subscription struct {
	// The subscription tier.
	Tier *SubscriptionTier `json:"tier,omitzero"`
	// When the subscription was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// When the subscription was last updated. Only received.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Subscription) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Subscription) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SubscriptionTier is a subscription tier for container registries.
type SubscriptionTier struct {
	// The display name of the tier.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The slug of the tier.
	Slug sdk.Opt[string] `json:"slug,omitzero"`
	// The number of repositories included; 0 means unlimited.
	IncludedRepositories sdk.Opt[int64] `json:"included_repositories,omitzero"`
	// The amount of storage included, in bytes.
	IncludedStorageBytes sdk.Opt[int64] `json:"included_storage_bytes,omitzero"`
	// Whether additional storage can be used at an extra charge.
	AllowStorageOverage sdk.Opt[bool] `json:"allow_storage_overage,omitzero"`
	// The amount of outbound transfer included, in bytes.
	IncludedBandwidthBytes sdk.Opt[int64] `json:"included_bandwidth_bytes,omitzero"`
	// The monthly price, in US cents.
	MonthlyPriceInCents sdk.Opt[int64] `json:"monthly_price_in_cents,omitzero"`
	// The price of each additional GiB of storage, in US cents.
	StorageOveragePriceInCents sdk.Opt[int64] `json:"storage_overage_price_in_cents,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SubscriptionTier) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SubscriptionTier) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
