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
	WithInboundRules *AddRulesBodyWithInboundRules
	// WithOutboundRules is an arm. It is nil unless it is the one that is set.
	WithOutboundRules *AddRulesBodyWithOutboundRules
	// Raw is a value that fits no arm.
	Raw json.RawMessage
}

// AddRulesBodyWithInboundRulesValue returns the union with the arm WithInboundRules.
func AddRulesBodyWithInboundRulesValue(value AddRulesBodyWithInboundRules) AddRulesBody {
	return AddRulesBody{WithInboundRules: &value}
}

// AddRulesBodyWithOutboundRulesValue returns the union with the arm WithOutboundRules.
func AddRulesBodyWithOutboundRulesValue(value AddRulesBodyWithOutboundRules) AddRulesBody {
	return AddRulesBody{WithOutboundRules: &value}
}

var addRulesBodyKeys = [][]string{{"inbound_rules"}, {"outbound_rules"}}

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

// CodeJSON implements sdk.Model.
func (v *AddRulesBody) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = AddRulesBody{}
		switch c.ArmByRequiredKeys(addRulesBodyKeys) {
		case 0:
			v.WithInboundRules = new(AddRulesBodyWithInboundRules)
		case 1:
			v.WithOutboundRules = new(AddRulesBodyWithOutboundRules)
		}
	}
	switch {
	case v.WithInboundRules != nil:
		c.Arm(v.WithInboundRules)
	case v.WithOutboundRules != nil:
		c.Arm(v.WithOutboundRules)
	default:
		c.Other(&v.Raw)
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
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *AddRulesBodyWithInboundRules) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "inbound_rules", &v.InboundRules, sdk.Required)
	sdk.OptList(c, "outbound_rules", &v.OutboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesOutboundRule], sdk.WriteModel[FirewallRulesOutboundRule])
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

// CodeJSON implements sdk.Model.
func (v *AddRulesBodyWithOutboundRules) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "outbound_rules", &v.OutboundRules, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *AddTagsBody) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Texts("tags", &v.Tags, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *AssignDropletsBody) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.List(c, "droplet_ids", &v.DropletIDs, sdk.Required, sdk.ReadInt64, sdk.WriteInt)
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
	WithInboundRules *CreateBodyWithInboundRules
	// WithOutboundRules is an arm. It is nil unless it is the one that is set.
	WithOutboundRules *CreateBodyWithOutboundRules
	// Raw is a value that fits no arm.
	Raw json.RawMessage
}

// CreateBodyWithInboundRulesValue returns the union with the arm WithInboundRules.
func CreateBodyWithInboundRulesValue(value CreateBodyWithInboundRules) CreateBody {
	return CreateBody{WithInboundRules: &value}
}

// CreateBodyWithOutboundRulesValue returns the union with the arm WithOutboundRules.
func CreateBodyWithOutboundRulesValue(value CreateBodyWithOutboundRules) CreateBody {
	return CreateBody{WithOutboundRules: &value}
}

var createBodyKeys = [][]string{{"inbound_rules"}, {"outbound_rules"}}

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

// CodeJSON implements sdk.Model.
func (v *CreateBody) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = CreateBody{}
		switch c.ArmByRequiredKeys(createBodyKeys) {
		case 0:
			v.WithInboundRules = new(CreateBodyWithInboundRules)
		case 1:
			v.WithOutboundRules = new(CreateBodyWithOutboundRules)
		}
	}
	switch {
	case v.WithInboundRules != nil:
		c.Arm(v.WithInboundRules)
	case v.WithOutboundRules != nil:
		c.Arm(v.WithOutboundRules)
	default:
		c.Other(&v.Raw)
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
	DropletIDs sdk.Opt[[]int64] `json:"droplet_ids,omitzero"`
	// The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero"`
	// The rules for inbound traffic.
	InboundRules []FirewallRulesInboundRule `json:"inbound_rules"`
	// The rules for outbound traffic.
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateBodyWithInboundRules) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("name", &v.Name, sdk.Required)
	sdk.OptList(c, "droplet_ids", &v.DropletIDs, sdk.Nullable, sdk.ReadInt64, sdk.WriteInt)
	sdk.OptList(c, "tags", &v.Tags, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	sdk.Models(c, "inbound_rules", &v.InboundRules, sdk.Required)
	sdk.OptList(c, "outbound_rules", &v.OutboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesOutboundRule], sdk.WriteModel[FirewallRulesOutboundRule])
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
	DropletIDs sdk.Opt[[]int64] `json:"droplet_ids,omitzero"`
	// The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero"`
	// The rules for outbound traffic.
	OutboundRules []FirewallRulesOutboundRule `json:"outbound_rules"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateBodyWithOutboundRules) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("name", &v.Name, sdk.Required)
	sdk.OptList(c, "droplet_ids", &v.DropletIDs, sdk.Nullable, sdk.ReadInt64, sdk.WriteInt)
	sdk.OptList(c, "tags", &v.Tags, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	sdk.Models(c, "outbound_rules", &v.OutboundRules, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *CreateResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Model("firewall", &v.Firewall, sdk.Required)
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
	if err := v.Extra.Require("firewall", true); err != nil {
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

// CodeJSON implements sdk.Model.
func (v *DeleteDropletsBody) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.List(c, "droplet_ids", &v.DropletIDs, sdk.Required, sdk.ReadInt64, sdk.WriteInt)
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
	WithInboundRules *DeleteRulesBodyWithInboundRules
	// WithOutboundRules is an arm. It is nil unless it is the one that is set.
	WithOutboundRules *DeleteRulesBodyWithOutboundRules
	// Raw is a value that fits no arm.
	Raw json.RawMessage
}

// DeleteRulesBodyWithInboundRulesValue returns the union with the arm WithInboundRules.
func DeleteRulesBodyWithInboundRulesValue(value DeleteRulesBodyWithInboundRules) DeleteRulesBody {
	return DeleteRulesBody{WithInboundRules: &value}
}

// DeleteRulesBodyWithOutboundRulesValue returns the union with the arm WithOutboundRules.
func DeleteRulesBodyWithOutboundRulesValue(value DeleteRulesBodyWithOutboundRules) DeleteRulesBody {
	return DeleteRulesBody{WithOutboundRules: &value}
}

var deleteRulesBodyKeys = [][]string{{"inbound_rules"}, {"outbound_rules"}}

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

// CodeJSON implements sdk.Model.
func (v *DeleteRulesBody) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = DeleteRulesBody{}
		switch c.ArmByRequiredKeys(deleteRulesBodyKeys) {
		case 0:
			v.WithInboundRules = new(DeleteRulesBodyWithInboundRules)
		case 1:
			v.WithOutboundRules = new(DeleteRulesBodyWithOutboundRules)
		}
	}
	switch {
	case v.WithInboundRules != nil:
		c.Arm(v.WithInboundRules)
	case v.WithOutboundRules != nil:
		c.Arm(v.WithOutboundRules)
	default:
		c.Other(&v.Raw)
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
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *DeleteRulesBodyWithInboundRules) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "inbound_rules", &v.InboundRules, sdk.Required)
	sdk.OptList(c, "outbound_rules", &v.OutboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesOutboundRule], sdk.WriteModel[FirewallRulesOutboundRule])
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

// CodeJSON implements sdk.Model.
func (v *DeleteRulesBodyWithOutboundRules) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "outbound_rules", &v.OutboundRules, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *DeleteTagsBody) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Texts("tags", &v.Tags, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *GetResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Model("firewall", &v.Firewall, sdk.Required)
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
	if err := v.Extra.Require("firewall", true); err != nil {
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

// CodeJSON implements sdk.Model.
func (v *ListResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "firewalls", &v.Firewalls, sdk.Required)
	sdk.Pointer(c, "links", &v.Links, sdk.Optional, sdk.New[PageLinks])
	c.Model("meta", &v.Meta, sdk.Required)
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
	WithInboundRules *UpdateBodyWithInboundRules
	// WithOutboundRules is an arm. It is nil unless it is the one that is set.
	WithOutboundRules *UpdateBodyWithOutboundRules
	// Raw is a value that fits no arm.
	Raw json.RawMessage
}

// UpdateBodyWithInboundRulesValue returns the union with the arm WithInboundRules.
func UpdateBodyWithInboundRulesValue(value UpdateBodyWithInboundRules) UpdateBody {
	return UpdateBody{WithInboundRules: &value}
}

// UpdateBodyWithOutboundRulesValue returns the union with the arm WithOutboundRules.
func UpdateBodyWithOutboundRulesValue(value UpdateBodyWithOutboundRules) UpdateBody {
	return UpdateBody{WithOutboundRules: &value}
}

var updateBodyKeys = [][]string{{"inbound_rules"}, {"outbound_rules"}}

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

// CodeJSON implements sdk.Model.
func (v *UpdateBody) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = UpdateBody{}
		switch c.ArmByRequiredKeys(updateBodyKeys) {
		case 0:
			v.WithInboundRules = new(UpdateBodyWithInboundRules)
		case 1:
			v.WithOutboundRules = new(UpdateBodyWithOutboundRules)
		}
	}
	switch {
	case v.WithInboundRules != nil:
		c.Arm(v.WithInboundRules)
	case v.WithOutboundRules != nil:
		c.Arm(v.WithOutboundRules)
	default:
		c.Other(&v.Raw)
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
	DropletIDs sdk.Opt[[]int64] `json:"droplet_ids,omitzero"`
	// The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero"`
	// The rules for inbound traffic.
	InboundRules []FirewallRulesInboundRule `json:"inbound_rules"`
	// The rules for outbound traffic.
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *UpdateBodyWithInboundRules) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("name", &v.Name, sdk.Required)
	sdk.OptList(c, "droplet_ids", &v.DropletIDs, sdk.Nullable, sdk.ReadInt64, sdk.WriteInt)
	sdk.OptList(c, "tags", &v.Tags, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	sdk.Models(c, "inbound_rules", &v.InboundRules, sdk.Required)
	sdk.OptList(c, "outbound_rules", &v.OutboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesOutboundRule], sdk.WriteModel[FirewallRulesOutboundRule])
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
	DropletIDs sdk.Opt[[]int64] `json:"droplet_ids,omitzero"`
	// The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero"`
	// The rules for outbound traffic.
	OutboundRules []FirewallRulesOutboundRule `json:"outbound_rules"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *UpdateBodyWithOutboundRules) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("name", &v.Name, sdk.Required)
	sdk.OptList(c, "droplet_ids", &v.DropletIDs, sdk.Nullable, sdk.ReadInt64, sdk.WriteInt)
	sdk.OptList(c, "tags", &v.Tags, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	sdk.Models(c, "outbound_rules", &v.OutboundRules, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *UpdateResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Model("firewall", &v.Firewall, sdk.Required)
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
	if err := v.Extra.Require("firewall", true); err != nil {
		return nil, err
	}
	return &v.Firewall, nil
}
