// Code generated from the description of the API. DO NOT EDIT.

package addons

import (
	"encoding/json"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// App is an add-on available in the Marketplace.
type App struct {
	// The slug that requests use for the add-on.
	AppSlug string `json:"app_slug"`
	// The URL of the terms of service.
	Tos string `json:"tos"`
	// The URL of the end-user license agreement.
	Eula string `json:"eula"`
	// The add-on's plans.
	Plans []Plan `json:"plans"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v App) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *App) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppMetadata is a metadata item required to purchase an add-on.
type AppMetadata struct {
	// The metadata item's ID.
	ID int64 `json:"id"`
	// The name that requests use for the metadata item.
	Name string `json:"name"`
	// The display name of the metadata item.
	DisplayName string `json:"display_name"`
	// A description of the expected value.
	Description string `json:"description"`
	// The type of the value.
	Type AppMetadataType `json:"type"`
	// The allowed values, if they are restricted.
	Options []string `json:"options,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppMetadata) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppMetadata) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppMetadataType is the type of a metadata value.
type AppMetadataType string

const (
	// AppMetadataTypeBoolean is a Boolean.
	AppMetadataTypeBoolean AppMetadataType = "boolean"
	// AppMetadataTypeString: Text.
	AppMetadataTypeString AppMetadataType = "string"
)

// CreateResponse is the response of `POST /v2/add-ons/saas`.
type CreateResponse struct {
	// The add-on.
	Resource Resource `json:"resource"`
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
func (v *CreateResponse) Item() (*Resource, error) {
	if err := sdk.Require(v.Extra, "resource", true); err != nil {
		return nil, err
	}
	return &v.Resource, nil
}

// DimensionVolumeWithPrice is the price for a range of usage volumes.
type DimensionVolumeWithPrice struct {
	// The price tier's ID.
	ID int64 `json:"id"`
	// The lowest volume that the price applies to.
	LowVolume int64 `json:"low_volume"`
	// The highest volume that the price applies to.
	MaxVolume int64 `json:"max_volume"`
	// The price per unit, in US dollars.
	PricePerUnit string `json:"price_per_unit"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DimensionVolumeWithPrice) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DimensionVolumeWithPrice) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DimensionWithPrice is a usage-based price of a plan.
type DimensionWithPrice struct {
	// The dimension's ID.
	ID int64 `json:"id"`
	// The stock-keeping unit (SKU) that the price applies to.
	Sku string `json:"sku"`
	// The slug of the dimension.
	Slug string `json:"slug"`
	// The display name of the dimension.
	DisplayName string `json:"display_name"`
	// The name of the feature whose usage is measured.
	FeatureName string `json:"feature_name"`
	// The prices by usage volume.
	Volumes []DimensionVolumeWithPrice `json:"volumes"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DimensionWithPrice) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DimensionWithPrice) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Feature is a feature included in a plan.
type Feature struct {
	// The feature's ID.
	ID int64 `json:"id"`
	// The feature's name.
	Name string `json:"name"`
	// The type of the value.
	Type FeatureType `json:"type"`
	// The unit of an allowance.
	Unit FeatureUnit `json:"unit,omitzero"`
	// The value of the feature, as a string, a Boolean or a number in text form, depending on `type`.
	Value FeatureValue `json:"value"`
	// When the feature was created.
	CreatedAt time.Time `json:"created_at"`
	// When the feature was last updated.
	UpdatedAt time.Time `json:"updated_at"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Feature) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Feature) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FeatureType is the type of the value of a feature.
type FeatureType string

const (
	// FeatureTypeAllowance is an amount, in the unit given by `unit`.
	FeatureTypeAllowance FeatureType = "allowance"
	// FeatureTypeBoolean is whether the feature is included.
	FeatureTypeBoolean FeatureType = "boolean"
	// FeatureTypeString: Text.
	FeatureTypeString FeatureType = "string"
	// FeatureTypeUnknown is the type is unknown.
	FeatureTypeUnknown FeatureType = "unknown"
)

// FeatureUnit is the unit of an allowance.
type FeatureUnit string

const (
	// FeatureUnitGb: Gigabytes.
	FeatureUnitGb FeatureUnit = "GB"
	// FeatureUnitGib: Gibibytes.
	FeatureUnitGib FeatureUnit = "GIB"
	// FeatureUnitByte: Bytes.
	FeatureUnitByte FeatureUnit = "byte"
	// FeatureUnitByteSecond: Byte-seconds.
	FeatureUnitByteSecond FeatureUnit = "byte_second"
	// FeatureUnitCount is a number of items.
	FeatureUnitCount FeatureUnit = "count"
	// FeatureUnitUnitUnknown is the unit is unknown.
	FeatureUnitUnitUnknown FeatureUnit = "unit_unknown"
)

// FeatureValue is the value of a feature.
//
// At most one arm is set.
type FeatureValue struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// Flag is an arm. It is nil unless it is the one that is set.
	Flag *bool `arm:"bool"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// FeatureValueText returns the union with the arm Text.
func FeatureValueText(value string) FeatureValue {
	return FeatureValue{Text: &value}
}

// FeatureValueFlag returns the union with the arm Flag.
func FeatureValueFlag(value bool) FeatureValue {
	return FeatureValue{Flag: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v FeatureValue) Arm() string {
	switch {
	case v.Text != nil:
		return "Text"
	case v.Flag != nil:
		return "Flag"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v FeatureValue) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FeatureValue) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v FeatureValue) String() string {
	return sdk.Describe(&v)
}

// GetAppMetadataResponse is the response of `GET /v2/add-ons/apps/{app_slug}/metadata`.
type GetAppMetadataResponse struct {
	// The metadata items.
	Metadata []AppMetadata `json:"metadata"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetAppMetadataResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetAppMetadataResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *GetAppMetadataResponse) Items() ([]AppMetadata, error) {
	if err := sdk.Require(v.Extra, "metadata", true); err != nil {
		return nil, err
	}
	return v.Metadata, nil
}

// GetAppResponse is the response of `GET /v2/add-ons/apps`.
type GetAppResponse struct {
	// The add-ons.
	Apps []App `json:"apps"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetAppResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetAppResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *GetAppResponse) Items() ([]App, error) {
	if err := sdk.Require(v.Extra, "apps", true); err != nil {
		return nil, err
	}
	return v.Apps, nil
}

// GetResponse is the response of `GET /v2/add-ons/saas/{resource_uuid}`.
type GetResponse struct {
	// The add-on.
	Resource Resource `json:"resource"`
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
func (v *GetResponse) Item() (*Resource, error) {
	if err := sdk.Require(v.Extra, "resource", true); err != nil {
		return nil, err
	}
	return &v.Resource, nil
}

// ListResponse is the response of `GET /v2/add-ons/saas`.
type ListResponse struct {
	// The add-ons.
	Resources []Resource `json:"resources"`
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
func (v *ListResponse) Items() ([]Resource, error) {
	if err := sdk.Require(v.Extra, "resources", true); err != nil {
		return nil, err
	}
	return v.Resources, nil
}

// PatchBody is the new name of an add-on.
type PatchBody struct {
	// The new name of the add-on.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PatchBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PatchBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PatchPlanBody is the new plan of an add-on.
type PatchPlanBody struct {
	// The slug of the new plan, which is one of the add-on's plans.
	PlanSlug string `json:"plan_slug"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PatchPlanBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PatchPlanBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PatchResponse is the response of `PATCH /v2/add-ons/saas/{resource_uuid}`.
type PatchResponse struct {
	// The add-on.
	Resource Resource `json:"resource"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PatchResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PatchResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *PatchResponse) Item() (*Resource, error) {
	if err := sdk.Require(v.Extra, "resource", true); err != nil {
		return nil, err
	}
	return &v.Resource, nil
}

// Plan is a plan of an add-on.
type Plan struct {
	// The plan's ID.
	ID int64 `json:"id"`
	// The ID of the add-on that the plan belongs to.
	AppID int64 `json:"app_id"`
	// The display name of the plan.
	DisplayName string `json:"display_name"`
	// A description of the plan.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The slug that requests use for the plan.
	Slug string `json:"slug"`
	// The price per month, in US dollars.
	PricePerMonth int64 `json:"price_per_month"`
	// Whether the plan is active.
	Active bool `json:"active"`
	// The state of the plan.
	State PlanState `json:"state"`
	// The features included in the plan.
	Features []Feature `json:"features,omitzero"`
	// When the plan was created.
	CreatedAt time.Time `json:"created_at"`
	// When the plan was last updated.
	UpdatedAt time.Time `json:"updated_at"`
	// Whether the plan is available for purchase.
	Available bool `json:"available"`
	// The plan's UUID.
	Uuid string `json:"uuid"`
	// Whether this is the default plan of the add-on.
	ByDefault bool `json:"by_default"`
	// The usage-based prices of the plan.
	Dimensions []DimensionWithPrice `json:"dimensions,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Plan) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Plan) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PlanState is the state of a plan.
type PlanState string

const (
	// PlanStateApproved is the plan has been approved.
	PlanStateApproved PlanState = "approved"
	// PlanStateArchived is the plan is no longer offered.
	PlanStateArchived PlanState = "archived"
	// PlanStateDraft is the vendor has not submitted the plan yet.
	PlanStateDraft PlanState = "draft"
	// PlanStateInReview is the plan is in review.
	PlanStateInReview PlanState = "in_review"
	// PlanStateSuspended is the plan is suspended.
	PlanStateSuspended PlanState = "suspended"
	// PlanStateUnknown is the state is unknown.
	PlanStateUnknown PlanState = "unknown"
)

// Resource is an add-on that the team has purchased.
type Resource struct {
	// The add-on's UUID.
	Uuid string `json:"uuid"`
	// The add-on's name.
	Name string `json:"name"`
	// The state of the add-on.
	State ResourceState `json:"state"`
	// The name of the add-on in the Marketplace.
	AppName sdk.Opt[string] `json:"app_name,omitzero"`
	// The slug of the add-on in the Marketplace.
	AppSlug string `json:"app_slug"`
	// The name of the plan.
	PlanName sdk.Opt[string] `json:"plan_name,omitzero"`
	// The slug of the plan.
	PlanSlug string `json:"plan_slug"`
	// The monthly price of the plan, in US dollars.
	PlanPricePerMonth sdk.Opt[int64] `json:"plan_price_per_month,omitzero"`
	// Whether the vendor has set configuration values for the add-on.
	HasConfig bool `json:"has_config"`
	// The metadata supplied with the purchase.
	Metadata []ResourceMetadata `json:"metadata,omitzero"`
	// The URL for single sign-on to the vendor's site, if available.
	SsoURL sdk.Opt[string] `json:"sso_url,omitzero"`
	// A human-readable message about the state of the add-on.
	Message sdk.Opt[string] `json:"message,omitzero"`
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

// ResourceMetadata is a metadata value supplied with the purchase of an add-on.
type ResourceMetadata struct {
	// The name of the metadata item, as listed by the operation `addons_get_app_metadata`.
	Name string `json:"name"`
	// The value of the metadata item, as a string or a Boolean.
	Value ResourceMetadataValue `json:"value"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ResourceMetadata) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ResourceMetadata) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ResourceMetadataValue is a metadata value supplied with the purchase of an add-on.
//
// At most one arm is set.
type ResourceMetadataValue struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// Flag is an arm. It is nil unless it is the one that is set.
	Flag *bool `arm:"bool"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// ResourceMetadataValueText returns the union with the arm Text.
func ResourceMetadataValueText(value string) ResourceMetadataValue {
	return ResourceMetadataValue{Text: &value}
}

// ResourceMetadataValueFlag returns the union with the arm Flag.
func ResourceMetadataValueFlag(value bool) ResourceMetadataValue {
	return ResourceMetadataValue{Flag: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v ResourceMetadataValue) Arm() string {
	switch {
	case v.Text != nil:
		return "Text"
	case v.Flag != nil:
		return "Flag"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v ResourceMetadataValue) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ResourceMetadataValue) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v ResourceMetadataValue) String() string {
	return sdk.Describe(&v)
}

// ResourceNew is the settings of an add-on to purchase.
type ResourceNew struct {
	// The slug of the add-on.
	AppSlug string `json:"app_slug"`
	// The slug of the plan.
	PlanSlug string `json:"plan_slug"`
	// A name for the add-on.
	Name string `json:"name"`
	// The metadata that the add-on requires, as listed by the operation `addons_get_app_metadata`.
	Metadata []ResourceMetadata `json:"metadata"`
	// The ID of a Droplet to link the add-on to.
	LinkedDropletID sdk.Opt[int64] `json:"linked_droplet_id,omitzero"`
	// The ID of the project to assign the add-on to.
	FleetUuid sdk.Opt[string] `json:"fleet_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ResourceNew) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ResourceNew) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ResourceState is the state of an add-on.
type ResourceState string

const (
	// ResourceStateDeprovisioned is the add-on has been removed.
	ResourceStateDeprovisioned ResourceState = "deprovisioned"
	// ResourceStateDeprovisioning is the vendor is removing the add-on.
	ResourceStateDeprovisioning ResourceState = "deprovisioning"
	// ResourceStateDeprovisioningFailed is the vendor could not remove the add-on.
	ResourceStateDeprovisioningFailed ResourceState = "deprovisioning-failed"
	// ResourceStatePending is the purchase has not been processed yet.
	ResourceStatePending ResourceState = "pending"
	// ResourceStateProvisioned is the add-on is ready to use.
	ResourceStateProvisioned ResourceState = "provisioned"
	// ResourceStateProvisioning is the vendor is provisioning the add-on.
	ResourceStateProvisioning ResourceState = "provisioning"
	// ResourceStateProvisioningFailed is the vendor could not provision the add-on.
	ResourceStateProvisioningFailed ResourceState = "provisioning-failed"
	// ResourceStateSuspended is the add-on is suspended.
	ResourceStateSuspended ResourceState = "suspended"
)
