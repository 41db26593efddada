// Code generated from the description of the API. DO NOT EDIT.

package billinghistory

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// BillingHistory is an entry of the billing history.
type BillingHistory struct {
	// A description of the entry.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The amount, as a number in text form.
	Amount sdk.Opt[string] `json:"amount,omitzero"`
	// The ID of the invoice that the entry belongs to, if any.
	InvoiceID sdk.Opt[string] `json:"invoice_id,omitzero"`
	// The UUID of the invoice that the entry belongs to, if any.
	InvoiceUuid sdk.Opt[string] `json:"invoice_uuid,omitzero"`
	// The date of the entry.
	Date sdk.Opt[time.Time] `json:"date,omitzero"`
	// The type of the entry.
	Type Type `json:"type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v BillingHistory) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BillingHistory) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/customers/my/billing_history`.
type ListResponse struct {
	// The entries on this page.
	BillingHistory []BillingHistory `json:"billing_history"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta MetaProperties `json:"meta"`
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

// Type is the type of a billing history entry.
type Type string

const (
	// TypeAchFailure is a bank transfer in the United States failed.
	TypeAchFailure Type = "ACHFailure"
	// TypeAdjustment is an adjustment of the balance.
	TypeAdjustment Type = "Adjustment"
	// TypeAttemptFailed is an attempt to collect a payment failed.
	TypeAttemptFailed Type = "AttemptFailed"
	// TypeChargeback is a payment was reversed by the bank or card issuer.
	TypeChargeback Type = "Chargeback"
	// TypeCredit is a credit was granted.
	TypeCredit Type = "Credit"
	// TypeCreditExpiration is a credit expired.
	TypeCreditExpiration Type = "CreditExpiration"
	// TypeInvoice is an invoice was issued.
	TypeInvoice Type = "Invoice"
	// TypePayment is a payment was received.
	TypePayment Type = "Payment"
	// TypeRefund is a payment was refunded.
	TypeRefund Type = "Refund"
	// TypeReversal is an earlier entry was reversed.
	TypeReversal Type = "Reversal"
)
