// Code generated from the description of the API. DO NOT EDIT.

package balance

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// Balance is the account balance. Amounts are numbers in text form, such as `12.23`.
type Balance struct {
	// The balance, including usage of the current month.
	MonthToDateBalance sdk.Opt[string] `json:"month_to_date_balance,omitzero"`
	// The balance as of the latest billing history entry, without usage of the current month.
	AccountBalance sdk.Opt[string] `json:"account_balance,omitzero"`
	// The amount used in the current month.
	MonthToDateUsage sdk.Opt[string] `json:"month_to_date_usage,omitzero"`
	// When the balance was computed.
	GeneratedAt sdk.Opt[time.Time] `json:"generated_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *Balance) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("month_to_date_balance", &v.MonthToDateBalance, sdk.Optional)
	c.OptText("account_balance", &v.AccountBalance, sdk.Optional)
	c.OptText("month_to_date_usage", &v.MonthToDateUsage, sdk.Optional)
	c.OptTime("generated_at", &v.GeneratedAt, sdk.Optional)
}

// MarshalJSON implements json.Marshaler.
func (v Balance) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Balance) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
