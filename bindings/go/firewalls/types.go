// Code generated from the description of the API. DO NOT EDIT.

package firewalls

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AddRulesBody is the rules to add to a firewall.
type AddRulesBody struct {
	// The rules for inbound traffic.
	InboundRules sdk.Opt[[]FirewallRulesInboundRule] `json:"inbound_rules,omitzero"`
	// The rules for outbound traffic.
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *AddRulesBody) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.OptList(c, "inbound_rules", &v.InboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesInboundRule], sdk.WriteModel[FirewallRulesInboundRule])
	sdk.OptList(c, "outbound_rules", &v.OutboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesOutboundRule], sdk.WriteModel[FirewallRulesOutboundRule])
}

// MarshalJSON implements json.Marshaler.
func (v AddRulesBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddRulesBody) UnmarshalJSON(text []byte) error {
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
type CreateBody struct {
	// The firewall's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// Whether the latest change to the firewall has been applied to its Droplets. Only received.
	Status FirewallStatus `json:"status,omitzero"`
	// When the firewall was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The Droplets to which the latest change has not been applied yet; empty when none is left. Only received.
	PendingChanges []FirewallPendingChange `json:"pending_changes,omitzero"`
	// The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes.
	// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
	Name string `json:"name"`
	// The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`.
	DropletIDs sdk.Opt[[]int64] `json:"droplet_ids,omitzero"`
	// The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero"`
	// The rules for inbound traffic.
	InboundRules sdk.Opt[[]FirewallRulesInboundRule] `json:"inbound_rules,omitzero"`
	// The rules for outbound traffic.
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateBody) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("id", &v.ID, sdk.ReadOnly)
	c.Text("status", (*string)(&v.Status), sdk.ReadOnly)
	c.OptTime("created_at", &v.CreatedAt, sdk.ReadOnly)
	sdk.Models(c, "pending_changes", &v.PendingChanges, sdk.ReadOnly)
	c.Text("name", &v.Name, sdk.Required)
	sdk.OptList(c, "droplet_ids", &v.DropletIDs, sdk.Nullable, sdk.ReadInt64, sdk.WriteInt)
	sdk.OptList(c, "tags", &v.Tags, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	sdk.OptList(c, "inbound_rules", &v.InboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesInboundRule], sdk.WriteModel[FirewallRulesInboundRule])
	sdk.OptList(c, "outbound_rules", &v.OutboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesOutboundRule], sdk.WriteModel[FirewallRulesOutboundRule])
}

// MarshalJSON implements json.Marshaler.
func (v CreateBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponse is the response of `POST /v2/firewalls`.
type CreateResponse struct {
	// The firewall.
	Firewall *Firewall `json:"firewall,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Pointer(c, "firewall", &v.Firewall, sdk.Optional, sdk.New[Firewall])
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
	if err := v.Extra.Require("firewall", v.Firewall != nil); err != nil {
		return nil, err
	}
	return v.Firewall, nil
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
type DeleteRulesBody struct {
	// The rules for inbound traffic.
	InboundRules sdk.Opt[[]FirewallRulesInboundRule] `json:"inbound_rules,omitzero"`
	// The rules for outbound traffic.
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *DeleteRulesBody) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.OptList(c, "inbound_rules", &v.InboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesInboundRule], sdk.WriteModel[FirewallRulesInboundRule])
	sdk.OptList(c, "outbound_rules", &v.OutboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesOutboundRule], sdk.WriteModel[FirewallRulesOutboundRule])
}

// MarshalJSON implements json.Marshaler.
func (v DeleteRulesBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeleteRulesBody) UnmarshalJSON(text []byte) error {
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
	Firewall *Firewall `json:"firewall,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *GetResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Pointer(c, "firewall", &v.Firewall, sdk.Optional, sdk.New[Firewall])
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
	if err := v.Extra.Require("firewall", v.Firewall != nil); err != nil {
		return nil, err
	}
	return v.Firewall, nil
}

// ListResponse is the response of `GET /v2/firewalls`.
type ListResponse struct {
	// The firewalls on this page.
	Firewalls []Firewall `json:"firewalls,omitzero"`
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
	sdk.Models(c, "firewalls", &v.Firewalls, sdk.Optional)
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
type UpdateBody struct {
	// The firewall's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// Whether the latest change to the firewall has been applied to its Droplets. Only received.
	Status FirewallStatus `json:"status,omitzero"`
	// When the firewall was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The Droplets to which the latest change has not been applied yet; empty when none is left. Only received.
	PendingChanges []FirewallPendingChange `json:"pending_changes,omitzero"`
	// The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes.
	// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
	Name string `json:"name"`
	// The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`.
	DropletIDs sdk.Opt[[]int64] `json:"droplet_ids,omitzero"`
	// The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero"`
	// The rules for inbound traffic.
	InboundRules sdk.Opt[[]FirewallRulesInboundRule] `json:"inbound_rules,omitzero"`
	// The rules for outbound traffic.
	OutboundRules sdk.Opt[[]FirewallRulesOutboundRule] `json:"outbound_rules,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *UpdateBody) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("id", &v.ID, sdk.ReadOnly)
	c.Text("status", (*string)(&v.Status), sdk.ReadOnly)
	c.OptTime("created_at", &v.CreatedAt, sdk.ReadOnly)
	sdk.Models(c, "pending_changes", &v.PendingChanges, sdk.ReadOnly)
	c.Text("name", &v.Name, sdk.Required)
	sdk.OptList(c, "droplet_ids", &v.DropletIDs, sdk.Nullable, sdk.ReadInt64, sdk.WriteInt)
	sdk.OptList(c, "tags", &v.Tags, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	sdk.OptList(c, "inbound_rules", &v.InboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesInboundRule], sdk.WriteModel[FirewallRulesInboundRule])
	sdk.OptList(c, "outbound_rules", &v.OutboundRules, sdk.Nullable, sdk.ReadModel[FirewallRulesOutboundRule], sdk.WriteModel[FirewallRulesOutboundRule])
}

// MarshalJSON implements json.Marshaler.
func (v UpdateBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateResponse is the response of `PUT /v2/firewalls/{firewall_id}`.
type UpdateResponse struct {
	// The firewall.
	Firewall *Firewall `json:"firewall,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *UpdateResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Pointer(c, "firewall", &v.Firewall, sdk.Optional, sdk.New[Firewall])
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
	if err := v.Extra.Require("firewall", v.Firewall != nil); err != nil {
		return nil, err
	}
	return v.Firewall, nil
}
