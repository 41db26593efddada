// Code generated from the description of the API. DO NOT EDIT.

package firewalls

import (
	"digitalocean-sdk.internal/go/types/errormodel"
	"digitalocean-sdk.internal/go/types/firewall"
	"digitalocean-sdk.internal/go/types/registrieslistrepositoriesv2response"
)

// ErrorModel is a type that this resource shares with others.
type ErrorModel = errormodel.ErrorModel

// Firewall is a type that this resource shares with others.
type Firewall = firewall.Firewall

// FirewallPendingChange is a type that this resource shares with others.
type FirewallPendingChange = firewall.FirewallPendingChange

// FirewallRuleBaseProtocol is a type that this resource shares with others.
type FirewallRuleBaseProtocol = firewall.FirewallRuleBaseProtocol

// The values of FirewallRuleBaseProtocol.
const (
	FirewallRuleBaseProtocolIcmp = firewall.FirewallRuleBaseProtocolIcmp
	FirewallRuleBaseProtocolTCP  = firewall.FirewallRuleBaseProtocolTCP
	FirewallRuleBaseProtocolUDP  = firewall.FirewallRuleBaseProtocolUDP
)

// FirewallRuleTarget is a type that this resource shares with others.
type FirewallRuleTarget = firewall.FirewallRuleTarget

// FirewallRulesInboundRule is a type that this resource shares with others.
type FirewallRulesInboundRule = firewall.FirewallRulesInboundRule

// FirewallRulesOutboundRule is a type that this resource shares with others.
type FirewallRulesOutboundRule = firewall.FirewallRulesOutboundRule

// FirewallStatus is a type that this resource shares with others.
type FirewallStatus = firewall.FirewallStatus

// The values of FirewallStatus.
const (
	FirewallStatusFailed    = firewall.FirewallStatusFailed
	FirewallStatusSucceeded = firewall.FirewallStatusSucceeded
	FirewallStatusWaiting   = firewall.FirewallStatusWaiting
)

// Meta is a type that this resource shares with others.
type Meta = registrieslistrepositoriesv2response.Meta

// PageLinks is a type that this resource shares with others.
type PageLinks = registrieslistrepositoriesv2response.PageLinks

// PageLinksPages is a type that this resource shares with others.
type PageLinksPages = registrieslistrepositoriesv2response.PageLinksPages
