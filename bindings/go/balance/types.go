// Code generated from the description of the API. DO NOT EDIT.

package balance

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// Balance is the account balance. Amounts are numbers in text form, such as `12.23`.
type Balance struct {
	// The balance, including usage of the current month.
	MonthToDateBalance string `json:"month_to_date_balance"`
	// The balance as of the latest billing history entry, without usage of the current month.
	AccountBalance string `json:"account_balance"`
	// The amount used in the current month.
	MonthToDateUsage string `json:"month_to_date_usage"`
	// When the balance was computed.
	GeneratedAt time.Time `json:"generated_at"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Balance) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Balance) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
