// Code generated from the description of the API. DO NOT EDIT.

// Package firewall has types that several resources share. Each of their packages has them under its own names.
package firewall

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// Firewall is a firewall, which controls the inbound and outbound traffic of Droplets.
type Firewall struct {
	// The firewall's ID. Only received.
	ID string `json:"id"`
	// Whether the latest change to the firewall has been applied to its Droplets. Only received.
	Status FirewallStatus `json:"status"`
	// When the firewall was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// The Droplets to which the latest change has not been applied yet; empty when none is left. Only received.
	PendingChanges []FirewallPendingChange `json:"pending_changes"`
	// The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes.
	// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
	Name string `json:"name"`
	// The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`.
	DropletIDs []int64 `json:"droplet_ids,omitzero" api:"nullable"`
	// The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`.
	Tags []string `json:"tags,omitzero" api:"nullable"`
	// The rules for inbound traffic.
	InboundRules []FirewallRulesInboundRule `json:"inbound_rules,omitzero" api:"nullable"`
	// The rules for outbound traffic.
	OutboundRules []FirewallRulesOutboundRule `json:"outbound_rules,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Firewall) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Firewall) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FirewallPendingChange is a Droplet to which a change of the firewall has not been applied yet.
type FirewallPendingChange struct {
	// The ID of the Droplet.
	DropletID sdk.Opt[int64] `json:"droplet_id,omitzero"`
	// Whether the firewall is being removed from the Droplet.
	Removing sdk.Opt[bool] `json:"removing,omitzero"`
	// The status of the change, such as `waiting`.
	Status sdk.Opt[string] `json:"status,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FirewallPendingChange) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FirewallPendingChange) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FirewallRuleBaseProtocol is the protocol of a firewall rule.
type FirewallRuleBaseProtocol string

const (
	// FirewallRuleBaseProtocolIcmp: ICMP messages, such as pings.
	FirewallRuleBaseProtocolIcmp FirewallRuleBaseProtocol = "icmp"
	// FirewallRuleBaseProtocolTCP: TCP connections.
	FirewallRuleBaseProtocolTCP FirewallRuleBaseProtocol = "tcp"
	// FirewallRuleBaseProtocolUDP: UDP datagrams.
	FirewallRuleBaseProtocolUDP FirewallRuleBaseProtocol = "udp"
)

// FirewallRuleTarget is the sources or destinations of a firewall rule. Traffic is allowed for all that are listed.
type FirewallRuleTarget struct {
	// The IPv4 and IPv6 addresses, and ranges in CIDR notation.
	Addresses []string `json:"addresses,omitzero"`
	// The IDs of the Droplets.
	DropletIDs []int64 `json:"droplet_ids,omitzero"`
	// The IDs of the load balancers.
	LoadBalancerUids []string `json:"load_balancer_uids,omitzero"`
	// The IDs of the Kubernetes clusters.
	KubernetesIDs []string `json:"kubernetes_ids,omitzero"`
	// The tags that select Droplets. The tags must exist. Requires the scopes `tag:create` and `tag:read`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FirewallRuleTarget) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FirewallRuleTarget) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FirewallRulesInboundRule is a firewall rule for inbound traffic.
type FirewallRulesInboundRule struct {
	// The protocol that the rule allows.
	Protocol FirewallRuleBaseProtocol `json:"protocol"`
	// A port, a range such as `8000-9000`, or `0` for all ports. Always `0` for `icmp`.
	Ports string `json:"ports"`
	// The sources from which traffic is accepted.
	Sources FirewallRuleTarget `json:"sources"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FirewallRulesInboundRule) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FirewallRulesInboundRule) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FirewallRulesOutboundRule is a firewall rule for outbound traffic.
type FirewallRulesOutboundRule struct {
	// The protocol that the rule allows.
	Protocol FirewallRuleBaseProtocol `json:"protocol"`
	// A port, a range such as `8000-9000`, or `0` for all ports. Always `0` for `icmp`.
	Ports string `json:"ports"`
	// The destinations to which traffic is allowed.
	Destinations FirewallRuleTarget `json:"destinations"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FirewallRulesOutboundRule) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FirewallRulesOutboundRule) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FirewallStatus is whether the latest change to a firewall has been applied to its Droplets.
type FirewallStatus string

const (
	// FirewallStatusFailed is the change could not be applied.
	FirewallStatusFailed FirewallStatus = "failed"
	// FirewallStatusSucceeded is the change has been applied to all Droplets.
	FirewallStatusSucceeded FirewallStatus = "succeeded"
	// FirewallStatusWaiting is the change is being applied.
	FirewallStatusWaiting FirewallStatus = "waiting"
)
