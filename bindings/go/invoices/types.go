// Code generated from the description of the API. DO NOT EDIT.

package invoices

import (
	"digitalocean-sdk.internal/go/sdk"
)

// BillingAddress is a billing address.
type BillingAddress struct {
	// The first line of the address.
	AddressLine1 sdk.Opt[string] `json:"address_line1,omitzero"`
	// The second line of the address.
	AddressLine2 sdk.Opt[string] `json:"address_line2,omitzero"`
	// The billing address's city.
	City sdk.Opt[string] `json:"city,omitzero"`
	// The state, province or other region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The billing address's postal code.
	PostalCode sdk.Opt[string] `json:"postal_code,omitzero"`
	// The two-letter ISO 3166-1 code of the country, such as `US`.
	CountryIso2Code string `json:"country_iso2_code"`
	// When the address was created, in a format such as `2019-09-03T16:34:46.000+00:00`.
	CreatedAt string `json:"created_at"`
	// When the address was last updated, in a format such as `2019-09-03T16:34:46.000+00:00`.
	UpdatedAt string `json:"updated_at"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v BillingAddress) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BillingAddress) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetByUuidResponse is the response of `GET /v2/customers/my/invoices/{invoice_uuid}`.
type GetByUuidResponse struct {
	// The invoice items on this page.
	InvoiceItems []InvoiceItem `json:"invoice_items"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetByUuidResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetByUuidResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// InvoiceItem is an item of an invoice.
type InvoiceItem struct {
	// The name of the billed product, such as `Kubernetes Clusters`.
	Product sdk.Opt[string] `json:"product,omitzero"`
	// The UUID of the resource, if it has one.
	ResourceUuid sdk.Opt[string] `json:"resource_uuid,omitzero"`
	// The ID of the resource, if it has one.
	ResourceID sdk.Opt[string] `json:"resource_id,omitzero"`
	// The name of the group that the item belongs to, such as a Kubernetes cluster or a database cluster.
	GroupDescription sdk.Opt[string] `json:"group_description,omitzero"`
	// A description of the invoice item.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The price in US dollars, as a number in text form.
	Amount sdk.Opt[string] `json:"amount,omitzero"`
	// The duration of the usage in the unit given by `duration_unit`, as a number in text form.
	Duration sdk.Opt[string] `json:"duration,omitzero"`
	// The unit of the duration, such as `Hours`.
	DurationUnit sdk.Opt[string] `json:"duration_unit,omitzero"`
	// When the billed usage started.
	StartTime sdk.Opt[string] `json:"start_time,omitzero"`
	// When the billed usage ended.
	EndTime sdk.Opt[string] `json:"end_time,omitzero"`
	// The name of the project that the resource belongs to.
	ProjectName sdk.Opt[string] `json:"project_name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v InvoiceItem) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *InvoiceItem) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// InvoicePreview is an invoice in a list, or the preview of the next invoice.
type InvoicePreview struct {
	// The UUID that requests use for the invoice.
	InvoiceUuid sdk.Opt[string] `json:"invoice_uuid,omitzero"`
	// The number printed on the invoice.
	InvoiceID sdk.Opt[string] `json:"invoice_id,omitzero"`
	// The total in US dollars, as a number in text form. For a preview, the usage so far.
	Amount sdk.Opt[string] `json:"amount,omitzero"`
	// The month that the invoice covers, such as `2020-01`.
	InvoicePeriod sdk.Opt[string] `json:"invoice_period,omitzero"`
	// When the preview was last updated; absent for invoices.
	UpdatedAt sdk.Opt[string] `json:"updated_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v InvoicePreview) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *InvoicePreview) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// InvoiceSummary is the summary of an invoice.
type InvoiceSummary struct {
	// The UUID that requests use for the invoice.
	InvoiceUuid string `json:"invoice_uuid"`
	// The number printed on the invoice.
	InvoiceID string `json:"invoice_id"`
	// The month that the invoice covers, such as `2020-01`.
	BillingPeriod string `json:"billing_period"`
	// The total in US dollars, as a number in text form. For a preview, the usage so far.
	Amount string `json:"amount"`
	// The customer's name.
	UserName string `json:"user_name"`
	// The customer's billing address.
	UserBillingAddress *BillingAddress `json:"user_billing_address,omitzero"`
	// The customer's company, if set.
	UserCompany sdk.Opt[string] `json:"user_company,omitzero"`
	// The customer's email address.
	UserEmail string `json:"user_email"`
	// The usage charges, by product.
	ProductCharges *ProductUsageCharges `json:"product_charges,omitzero"`
	// The charges for usage beyond the included allowances.
	Overages *SimpleCharge `json:"overages,omitzero"`
	// The taxes.
	Taxes *SimpleCharge `json:"taxes,omitzero"`
	// The credits and adjustments.
	CreditsAndAdjustments *SimpleCharge `json:"credits_and_adjustments,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v InvoiceSummary) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *InvoiceSummary) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/customers/my/invoices`.
type ListResponse struct {
	// The invoices on this page.
	Invoices []InvoicePreview `json:"invoices"`
	// A preview of the invoice for the current month.
	InvoicePreview *InvoicePreview `json:"invoice_preview,omitzero"`
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

// ProductChargeItem is the charges for a product.
type ProductChargeItem struct {
	// The amount in US dollars, as a number in text form.
	Amount string `json:"amount"`
	// The name of the product.
	Name string `json:"name"`
	// The number of charges, in text form.
	Count string `json:"count"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ProductChargeItem) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ProductChargeItem) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ProductUsageCharges is the usage charges of an invoice, by product.
type ProductUsageCharges struct {
	// A description of the charges.
	Name string `json:"name"`
	// The total of the items in US dollars, as a number in text form.
	Amount string `json:"amount"`
	// The charges, one for each product.
	ItemsValue []ProductChargeItem `json:"items,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ProductUsageCharges) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ProductUsageCharges) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SimpleCharge is a charge without items.
type SimpleCharge struct {
	// A description of the charge.
	Name string `json:"name"`
	// The amount in US dollars, as a number in text form.
	Amount string `json:"amount"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SimpleCharge) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SimpleCharge) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
