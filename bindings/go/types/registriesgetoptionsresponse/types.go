// Code generated from the description of the API. DO NOT EDIT.

// Package registriesgetoptionsresponse has types that several resources share. Each of their packages has them under
// its own names.
package registriesgetoptionsresponse

import (
	"digitalocean-sdk.internal/go/sdk"
)

// RegistriesGetOptionsResponse is the response of `GET /v2/registries/options`.
type RegistriesGetOptionsResponse struct {
	// The options.
	Options RegistriesGetOptionsResponseOptions `json:"options"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegistriesGetOptionsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegistriesGetOptionsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *RegistriesGetOptionsResponse) Item() (*RegistriesGetOptionsResponseOptions, error) {
	if err := sdk.Require(v.Extra, "options", true); err != nil {
		return nil, err
	}
	return &v.Options, nil
}

// RegistriesGetOptionsResponseOptions is the regions and subscription tiers that are available for container
// registries.
type RegistriesGetOptionsResponseOptions struct {
	// The slugs of the available regions, such as `nyc3`.
	AvailableRegions []string `json:"available_regions,omitzero"`
	// The subscription tiers, with the account's eligibility.
	SubscriptionTiers []RegistriesGetOptionsResponseOptionsSubscriptionTier `json:"subscription_tiers,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegistriesGetOptionsResponseOptions) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegistriesGetOptionsResponseOptions) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RegistriesGetOptionsResponseOptionsSubscriptionTier is a subscription tier, with the account's eligibility.
type RegistriesGetOptionsResponseOptionsSubscriptionTier struct {
	// The display name of the tier.
	Name string `json:"name"`
	// The slug of the tier.
	Slug string `json:"slug"`
	// The number of repositories included; 0 means unlimited.
	IncludedRepositories int64 `json:"included_repositories"`
	// The amount of storage included, in bytes.
	IncludedStorageBytes int64 `json:"included_storage_bytes"`
	// Whether additional storage can be used at an extra charge.
	AllowStorageOverage bool `json:"allow_storage_overage"`
	// The amount of outbound transfer included, in bytes.
	IncludedBandwidthBytes int64 `json:"included_bandwidth_bytes"`
	// The monthly price, in US cents.
	MonthlyPriceInCents int64 `json:"monthly_price_in_cents"`
	// The price of each additional GiB of storage, in US cents.
	StorageOveragePriceInCents sdk.Opt[int64] `json:"storage_overage_price_in_cents,omitzero"`
	// Whether the account is eligible for this tier.
	Eligible bool `json:"eligible"`
	// The reasons why the account is not eligible; absent if it is.
	EligibilityReasons []SubscriptionTierExtendedEligibilityReason `json:"eligibility_reasons,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegistriesGetOptionsResponseOptionsSubscriptionTier) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegistriesGetOptionsResponseOptionsSubscriptionTier) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SubscriptionTierExtendedEligibilityReason is a reason why an account is not eligible for a subscription tier.
type SubscriptionTierExtendedEligibilityReason string

const (
	// SubscriptionTierExtendedEligibilityReasonOverRepositoryLimit: There are more repositories than the tier
	// includes.
	SubscriptionTierExtendedEligibilityReasonOverRepositoryLimit SubscriptionTierExtendedEligibilityReason = "OverRepositoryLimit"
	// SubscriptionTierExtendedEligibilityReasonOverStorageLimit: More storage is used than the tier includes.
	SubscriptionTierExtendedEligibilityReasonOverStorageLimit SubscriptionTierExtendedEligibilityReason = "OverStorageLimit"
)
