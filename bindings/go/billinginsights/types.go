// Code generated from the description of the API. DO NOT EDIT.

package billinginsights

import (
	"digitalocean-sdk.internal/go/sdk"
)

// BillingDataPoint is the cost of a resource on one day.
type BillingDataPoint struct {
	// The URN of the team that used the resource.
	UsageTeamUrn string `json:"usage_team_urn"`
	// The day of the usage.
	StartDate string `json:"start_date"`
	// The cost in US dollars, as a number in text form.
	TotalAmount string `json:"total_amount"`
	// The slug of the resource's region.
	Region string `json:"region"`
	// The stock-keeping unit (SKU) of the billed item.
	Sku string `json:"sku"`
	// The description on the invoice, usually the name and size of the resource.
	Description string `json:"description"`
	// The group of items on the invoice, such as the name of a Kubernetes cluster; empty if there is none.
	GroupDescription string `json:"group_description"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
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

// MarshalJSON implements json.Marshaler.
func (v ListResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
