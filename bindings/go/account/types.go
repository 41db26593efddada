// Code generated from the description of the API. DO NOT EDIT.

package account

import (
	"digitalocean-sdk.internal/go/sdk"
)

// Account is the account of a user or team.
type Account struct {
	// The maximum number of Droplets in the account. Requires the scope `droplet:read`.
	DropletLimit int64 `json:"droplet_limit"`
	// The maximum number of reserved IPv4 addresses in the account. Requires the scope `reserved_ip:read`.
	FloatingIPLimit int64 `json:"floating_ip_limit"`
	// The email address of the user.
	Email string `json:"email"`
	// The account's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The UUID of the user.
	Uuid string `json:"uuid"`
	// Whether the user has verified the email address.
	EmailVerified bool `json:"email_verified"`
	// The account's status.
	Status Status `json:"status"`
	// A human-readable description of the status.
	StatusMessage string `json:"status_message"`
	// The team that the token belongs to; absent for tokens without a team.
	Team *Team `json:"team,omitzero"`
	// The account's reserved IP limit.
	ReservedIPLimit sdk.Opt[int64] `json:"reserved_ip_limit,omitzero"`
	// The account's volume limit.
	VolumeLimit sdk.Opt[int64] `json:"volume_limit,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Account) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Account) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetResponse is the response of `GET /v2/account`.
type GetResponse struct {
	// The account.
	Account Account `json:"account"`
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
func (v *GetResponse) Item() (*Account, error) {
	if err := sdk.Require(v.Extra, "account", true); err != nil {
		return nil, err
	}
	return &v.Account, nil
}

// Status is the account's status.
type Status string

const (
	// StatusActive is the account is in good standing.
	StatusActive Status = "active"
	// StatusLocked is the account is locked.
	StatusLocked Status = "locked"
	// StatusWarning is the account needs attention from its owner.
	StatusWarning Status = "warning"
)

// Team is the team that the token belongs to; absent for tokens without a team.
type Team struct {
	// The team's UUID.
	Uuid string `json:"uuid"`
	// The team's name.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Team) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Team) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
