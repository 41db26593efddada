// Code generated from the description of the API. DO NOT EDIT.

package firewalls

import (
	"encoding/json"

	"digitalocean-sdk.internal/go/sdk"
)

// AddRulesBody is the rules to add to a firewall.
//
// At most one arm is set.
type AddRulesBody struct {
	// WithInboundRules is an arm. It is nil unless it is the one that is set.
	WithInboundRules *AddRulesBodyWithInboundRules `arm:"inbound_rules"`
	// WithOutboundRules is an arm. It is nil unless it is the one that is set.
	WithOutboundRules *AddRulesBodyWithOutboundRules `arm:"outbound_rules"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// AddRulesBodyWithInboundRulesValue returns the union with the arm WithInboundRules.
func AddRulesBodyWithInboundRulesValue(value AddRulesBodyWithInboundRules) AddRulesBody {
	return AddRulesBody{WithInboundRules: &value}
}

// AddRulesBodyWithOutboundRulesValue returns the union with the arm WithOutboundRules.
func AddRulesBodyWithOutboundRulesValue(value AddRulesBodyWithOutboundRules) AddRulesBody {
	return AddRulesBody{WithOutboundRules: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v AddRulesBody) Arm() string {
	switch {
	case v.WithInboundRules != nil:
		return "WithInboundRules"
	case v.WithOutboundRules != nil:
		return "WithOutboundRules"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v AddRulesBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddRulesBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v AddRulesBody) String() string {
	return sdk.Describe(&v)
}

// AddRulesBodyWithInboundRules rules to add, with inbound rules and possibly outbound rules.
type AddRulesBodyWithInboundRules struct {
	// The rules for inbound traffic.
	InboundRules []FirewallRulesInboundRule `json:"inbound_rules"`
	// The rules for outbound traffic.
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AddRulesBodyWithInboundRules) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddRulesBodyWithInboundRules) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AddRulesBodyWithOutboundRules: Outbound rules to add.
type AddRulesBodyWithOutboundRules struct {
	// The rules for outbound traffic.
	OutboundRules []FirewallRulesOutboundRule `json:"outbound_rules"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AddRulesBodyWithOutboundRules) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddRulesBodyWithOutboundRules) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AddTagsBody is the tags to add to a firewall.
type AddTagsBody struct {
	// The existing tags to add. Requires the scope `tag:read`.
	Tags []string `json:"tags"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AddTagsBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddTagsBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AssignDropletsBody is the Droplets to add to a firewall.
type AssignDropletsBody struct {
	// The IDs of the Droplets to add.
	DropletIDs []int64 `json:"droplet_ids"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AssignDropletsBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AssignDropletsBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateBody is the settings of a firewall to create, with at least one rule.
//
// At most one arm is set.
type CreateBody struct {
	// WithInboundRules is an arm. It is nil unless it is the one that is set.
	WithInboundRules *CreateBodyWithInboundRules `arm:"inbound_rules"`
	// WithOutboundRules is an arm. It is nil unless it is the one that is set.
	WithOutboundRules *CreateBodyWithOutboundRules `arm:"outbound_rules"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// CreateBodyWithInboundRulesValue returns the union with the arm WithInboundRules.
func CreateBodyWithInboundRulesValue(value CreateBodyWithInboundRules) CreateBody {
	return CreateBody{WithInboundRules: &value}
}

// CreateBodyWithOutboundRulesValue returns the union with the arm WithOutboundRules.
func CreateBodyWithOutboundRulesValue(value CreateBodyWithOutboundRules) CreateBody {
	return CreateBody{WithOutboundRules: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v CreateBody) Arm() string {
	switch {
	case v.WithInboundRules != nil:
		return "WithInboundRules"
	case v.WithOutboundRules != nil:
		return "WithOutboundRules"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v CreateBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v CreateBody) String() string {
	return sdk.Describe(&v)
}

// CreateBodyWithInboundRules is a firewall with inbound rules, and possibly outbound rules.
type CreateBodyWithInboundRules struct {
	// The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes.
	// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
	Name string `json:"name"`
	// The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`.
	DropletIDs sdk.Opt[[]int64] `json:"droplet_ids,omitzero" api:"nullable"`
	// The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// The rules for inbound traffic.
	InboundRules []FirewallRulesInboundRule `json:"inbound_rules"`
	// The rules for outbound traffic.
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateBodyWithInboundRules) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateBodyWithInboundRules) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateBodyWithOutboundRules is a firewall with outbound rules only.
type CreateBodyWithOutboundRules struct {
	// The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes.
	// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
	Name string `json:"name"`
	// The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`.
	DropletIDs sdk.Opt[[]int64] `json:"droplet_ids,omitzero" api:"nullable"`
	// The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// The rules for outbound traffic.
	OutboundRules []FirewallRulesOutboundRule `json:"outbound_rules"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateBodyWithOutboundRules) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateBodyWithOutboundRules) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponse is the response of `POST /v2/firewalls`.
type CreateResponse struct {
	// The firewall.
	Firewall Firewall `json:"firewall"`
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
func (v *CreateResponse) Item() (*Firewall, error) {
	if err := sdk.Require(v.Extra, "firewall", true); err != nil {
		return nil, err
	}
	return &v.Firewall, nil
}

// DeleteDropletsBody is the Droplets to remove from a firewall.
type DeleteDropletsBody struct {
	// The IDs of the Droplets to remove.
	DropletIDs []int64 `json:"droplet_ids"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeleteDropletsBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeleteDropletsBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DeleteRulesBody is the rules to remove from a firewall, each given in full.
//
// At most one arm is set.
type DeleteRulesBody struct {
	// WithInboundRules is an arm. It is nil unless it is the one that is set.
	WithInboundRules *DeleteRulesBodyWithInboundRules `arm:"inbound_rules"`
	// WithOutboundRules is an arm. It is nil unless it is the one that is set.
	WithOutboundRules *DeleteRulesBodyWithOutboundRules `arm:"outbound_rules"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// DeleteRulesBodyWithInboundRulesValue returns the union with the arm WithInboundRules.
func DeleteRulesBodyWithInboundRulesValue(value DeleteRulesBodyWithInboundRules) DeleteRulesBody {
	return DeleteRulesBody{WithInboundRules: &value}
}

// DeleteRulesBodyWithOutboundRulesValue returns the union with the arm WithOutboundRules.
func DeleteRulesBodyWithOutboundRulesValue(value DeleteRulesBodyWithOutboundRules) DeleteRulesBody {
	return DeleteRulesBody{WithOutboundRules: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v DeleteRulesBody) Arm() string {
	switch {
	case v.WithInboundRules != nil:
		return "WithInboundRules"
	case v.WithOutboundRules != nil:
		return "WithOutboundRules"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v DeleteRulesBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeleteRulesBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v DeleteRulesBody) String() string {
	return sdk.Describe(&v)
}

// DeleteRulesBodyWithInboundRules rules to remove, with inbound rules and possibly outbound rules.
type DeleteRulesBodyWithInboundRules struct {
	// The rules for inbound traffic.
	InboundRules []FirewallRulesInboundRule `json:"inbound_rules"`
	// The rules for outbound traffic.
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeleteRulesBodyWithInboundRules) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeleteRulesBodyWithInboundRules) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DeleteRulesBodyWithOutboundRules: Outbound rules to remove.
type DeleteRulesBodyWithOutboundRules struct {
	// The rules for outbound traffic.
	OutboundRules []FirewallRulesOutboundRule `json:"outbound_rules"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeleteRulesBodyWithOutboundRules) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeleteRulesBodyWithOutboundRules) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DeleteTagsBody is the tags to remove from a firewall.
type DeleteTagsBody struct {
	// The tags to remove. Requires the scope `tag:read`.
	Tags []string `json:"tags"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeleteTagsBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeleteTagsBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetResponse is the response of `GET /v2/firewalls/{firewall_id}`.
type GetResponse struct {
	// The firewall.
	Firewall Firewall `json:"firewall"`
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
func (v *GetResponse) Item() (*Firewall, error) {
	if err := sdk.Require(v.Extra, "firewall", true); err != nil {
		return nil, err
	}
	return &v.Firewall, nil
}

// ListResponse is the response of `GET /v2/firewalls`.
type ListResponse struct {
	// The firewalls on this page.
	Firewalls []Firewall `json:"firewalls"`
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

// UpdateBody is the new settings of a firewall. Omitted fields are reset to their defaults.
//
// At most one arm is set.
type UpdateBody struct {
	// WithInboundRules is an arm. It is nil unless it is the one that is set.
	WithInboundRules *UpdateBodyWithInboundRules `arm:"inbound_rules"`
	// WithOutboundRules is an arm. It is nil unless it is the one that is set.
	WithOutboundRules *UpdateBodyWithOutboundRules `arm:"outbound_rules"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// UpdateBodyWithInboundRulesValue returns the union with the arm WithInboundRules.
func UpdateBodyWithInboundRulesValue(value UpdateBodyWithInboundRules) UpdateBody {
	return UpdateBody{WithInboundRules: &value}
}

// UpdateBodyWithOutboundRulesValue returns the union with the arm WithOutboundRules.
func UpdateBodyWithOutboundRulesValue(value UpdateBodyWithOutboundRules) UpdateBody {
	return UpdateBody{WithOutboundRules: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v UpdateBody) Arm() string {
	switch {
	case v.WithInboundRules != nil:
		return "WithInboundRules"
	case v.WithOutboundRules != nil:
		return "WithOutboundRules"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v UpdateBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v UpdateBody) String() string {
	return sdk.Describe(&v)
}

// UpdateBodyWithInboundRules settings with inbound rules, and possibly outbound rules.
type UpdateBodyWithInboundRules struct {
	// The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes.
	// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
	Name string `json:"name"`
	// The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`.
	DropletIDs sdk.Opt[[]int64] `json:"droplet_ids,omitzero" api:"nullable"`
	// The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// The rules for inbound traffic.
	InboundRules []FirewallRulesInboundRule `json:"inbound_rules"`
	// The rules for outbound traffic.
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateBodyWithInboundRules) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateBodyWithInboundRules) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateBodyWithOutboundRules settings with outbound rules only.
type UpdateBodyWithOutboundRules struct {
	// The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes.
	// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
	Name string `json:"name"`
	// The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`.
	DropletIDs sdk.Opt[[]int64] `json:"droplet_ids,omitzero" api:"nullable"`
	// The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// The rules for outbound traffic.
	OutboundRules []FirewallRulesOutboundRule `json:"outbound_rules"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateBodyWithOutboundRules) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateBodyWithOutboundRules) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateResponse is the response of `PUT /v2/firewalls/{firewall_id}`.
type UpdateResponse struct {
	// The firewall.
	Firewall Firewall `json:"firewall"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *UpdateResponse) Item() (*Firewall, error) {
	if err := sdk.Require(v.Extra, "firewall", true); err != nil {
		return nil, err
	}
	return &v.Firewall, nil
}
