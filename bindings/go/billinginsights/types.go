// Code generated from the description of the API. DO NOT EDIT.

package billinginsights

import (
	"digitalocean-sdk.internal/go/sdk"
)

// BillingDataPoint is the cost of a resource on one day.
type BillingDataPoint struct {
	// The URN of the team that used the resource.
	UsageTeamUrn sdk.Opt[string] `json:"usage_team_urn,omitzero"`
	// The day of the usage.
	StartDate sdk.Opt[string] `json:"start_date,omitzero"`
	// The cost in US dollars, as a number in text form.
	TotalAmount sdk.Opt[string] `json:"total_amount,omitzero"`
	// The slug of the resource's region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The stock-keeping unit (SKU) of the billed item.
	Sku sdk.Opt[string] `json:"sku,omitzero"`
	// The description on the invoice, usually the name and size of the resource.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The group of items on the invoice, such as the name of a Kubernetes cluster; empty if there is none.
	GroupDescription sdk.Opt[string] `json:"group_description,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *BillingDataPoint) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("usage_team_urn", &v.UsageTeamUrn, sdk.Optional)
	c.OptText("start_date", &v.StartDate, sdk.Optional)
	c.OptText("total_amount", &v.TotalAmount, sdk.Optional)
	c.OptText("region", &v.Region, sdk.Optional)
	c.OptText("sku", &v.Sku, sdk.Optional)
	c.OptText("description", &v.Description, sdk.Optional)
	c.OptText("group_description", &v.GroupDescription, sdk.Optional)
}

// MarshalJSON implements json.Marshaler.
func (v BillingDataPoint) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BillingDataPoint) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is a page of daily costs.
type ListResponse struct {
	// The costs, by resource and day.
	DataPoints []BillingDataPoint `json:"data_points"`
	// The number of entries on all pages.
	TotalItems int64 `json:"total_items"`
	// The number of pages.
	TotalPages int64 `json:"total_pages"`
	// The number of this page.
	CurrentPage int64 `json:"current_page"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *ListResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "data_points", &v.DataPoints, sdk.Required)
	c.Int64("total_items", &v.TotalItems, sdk.Required)
	c.Int64("total_pages", &v.TotalPages, sdk.Required)
	c.Int64("current_page", &v.CurrentPage, sdk.Required)
}

// MarshalJSON implements json.Marshaler.
func (v ListResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
