// Code generated from the description of the API. DO NOT EDIT.

package loadbalancers

import (
	"encoding/json"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AddDropletsBody is the Droplets to add to a load balancer.
type AddDropletsBody struct {
	// The IDs of the Droplets to add.
	DropletIDs []int64 `json:"droplet_ids"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AddDropletsBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddDropletsBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AddForwardingRulesBody is the forwarding rules to add to a load balancer.
type AddForwardingRulesBody struct {
	// The forwarding rules to add. Existing rules are kept. Size: at least 1 item.
	ForwardingRules []ForwardingRule `json:"forwarding_rules"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AddForwardingRulesBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddForwardingRulesBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponse is the response of `POST /v2/load_balancers`.
type CreateResponse struct {
	// The load balancer.
	LoadBalancer LoadBalancer `json:"load_balancer"`
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
func (v *CreateResponse) Item() (*LoadBalancer, error) {
	if err := sdk.Require(v.Extra, "load_balancer", true); err != nil {
		return nil, err
	}
	return &v.LoadBalancer, nil
}

// ForwardingRule is a forwarding rule, which maps incoming traffic to a port of the targets.
type ForwardingRule struct {
	// The protocol of incoming traffic. `udp` requires `udp` as the target protocol, and a health check.
	EntryProtocol ForwardingRuleEntryProtocol `json:"entry_protocol"`
	// The port of incoming traffic.
	EntryPort int64 `json:"entry_port"`
	// The protocol of traffic to the Droplets. Must be `udp` if the entry protocol is `udp`, and only then.
	TargetProtocol ForwardingRuleTargetProtocol `json:"target_protocol"`
	// The port of the Droplets.
	TargetPort int64 `json:"target_port"`
	// The ID of the TLS certificate, if the load balancer terminates TLS.
	CertificateID sdk.Opt[string] `json:"certificate_id,omitzero"`
	// Whether encrypted traffic is passed to the Droplets without decryption.
	TLSPassthrough sdk.Opt[bool] `json:"tls_passthrough,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ForwardingRule) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ForwardingRule) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ForwardingRuleEntryProtocol is the protocol of incoming traffic.
type ForwardingRuleEntryProtocol string

const (
	// ForwardingRuleEntryProtocolHTTP is the value `http`.
	ForwardingRuleEntryProtocolHTTP ForwardingRuleEntryProtocol = "http"
	// ForwardingRuleEntryProtocolHttp2 is the value `http2`.
	ForwardingRuleEntryProtocolHttp2 ForwardingRuleEntryProtocol = "http2"
	// ForwardingRuleEntryProtocolHttp3 is the value `http3`.
	ForwardingRuleEntryProtocolHttp3 ForwardingRuleEntryProtocol = "http3"
	// ForwardingRuleEntryProtocolHTTPS is the value `https`.
	ForwardingRuleEntryProtocolHTTPS ForwardingRuleEntryProtocol = "https"
	// ForwardingRuleEntryProtocolTCP is the value `tcp`.
	ForwardingRuleEntryProtocolTCP ForwardingRuleEntryProtocol = "tcp"
	// ForwardingRuleEntryProtocolUDP is the value `udp`.
	ForwardingRuleEntryProtocolUDP ForwardingRuleEntryProtocol = "udp"
)

// ForwardingRuleTargetProtocol is the protocol of traffic to the Droplets.
type ForwardingRuleTargetProtocol string

const (
	// ForwardingRuleTargetProtocolHTTP is the value `http`.
	ForwardingRuleTargetProtocolHTTP ForwardingRuleTargetProtocol = "http"
	// ForwardingRuleTargetProtocolHttp2 is the value `http2`.
	ForwardingRuleTargetProtocolHttp2 ForwardingRuleTargetProtocol = "http2"
	// ForwardingRuleTargetProtocolHTTPS is the value `https`.
	ForwardingRuleTargetProtocolHTTPS ForwardingRuleTargetProtocol = "https"
	// ForwardingRuleTargetProtocolTCP is the value `tcp`.
	ForwardingRuleTargetProtocolTCP ForwardingRuleTargetProtocol = "tcp"
	// ForwardingRuleTargetProtocolUDP is the value `udp`.
	ForwardingRuleTargetProtocolUDP ForwardingRuleTargetProtocol = "udp"
)

// GetResponse is the response of `GET /v2/load_balancers/{lb_id}`.
type GetResponse struct {
	// The load balancer.
	LoadBalancer LoadBalancer `json:"load_balancer"`
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
func (v *GetResponse) Item() (*LoadBalancer, error) {
	if err := sdk.Require(v.Extra, "load_balancer", true); err != nil {
		return nil, err
	}
	return &v.LoadBalancer, nil
}

// GlbSettings is the settings of a global load balancer.
type GlbSettings struct {
	// The protocol of traffic to the targets.
	TargetProtocol GlbSettingsTargetProtocol `json:"target_protocol,omitzero"`
	// The port of the targets.
	TargetPort sdk.Opt[int64] `json:"target_port,omitzero"`
	// The CDN settings.
	CDN *GlbSettingsCDN `json:"cdn,omitzero"`
	// The priority of each region by slug. The region with the lowest number is preferred.
	RegionPriorities map[string]int64 `json:"region_priorities,omitzero"`
	// The percentage of failures above which traffic fails over to the region with the next priority.
	FailoverThreshold sdk.Opt[int64] `json:"failover_threshold,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GlbSettings) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GlbSettings) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GlbSettingsCDN is the CDN settings of a global load balancer.
type GlbSettingsCDN struct {
	// Whether the CDN cache is enabled.
	IsEnabled sdk.Opt[bool] `json:"is_enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GlbSettingsCDN) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GlbSettingsCDN) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GlbSettingsTargetProtocol is the protocol of traffic to the targets of a global load balancer.
type GlbSettingsTargetProtocol string

const (
	// GlbSettingsTargetProtocolHTTP is the value `http`.
	GlbSettingsTargetProtocolHTTP GlbSettingsTargetProtocol = "http"
	// GlbSettingsTargetProtocolHttp2 is the value `http2`.
	GlbSettingsTargetProtocolHttp2 GlbSettingsTargetProtocol = "http2"
	// GlbSettingsTargetProtocolHTTPS is the value `https`.
	GlbSettingsTargetProtocolHTTPS GlbSettingsTargetProtocol = "https"
)

// HealthCheck is the health check of the target Droplets.
type HealthCheck struct {
	// The protocol of the health check. Default: `http`.
	Protocol HealthCheckProtocol `json:"protocol,omitzero"`
	// The port of the Droplets to check. For UDP traffic, a port that serves TCP, HTTP or HTTPS. Default: `80`.
	Port sdk.Opt[int64] `json:"port,omitzero"`
	// The path to request. Default: `/`.
	Path sdk.Opt[string] `json:"path,omitzero"`
	// The interval between checks, in seconds. Default: `10`.
	CheckIntervalSeconds sdk.Opt[int64] `json:"check_interval_seconds,omitzero"`
	// The timeout of a check, in seconds. Default: `5`.
	ResponseTimeoutSeconds sdk.Opt[int64] `json:"response_timeout_seconds,omitzero"`
	// The number of failed checks after which a Droplet is considered unhealthy. Default: `5`.
	UnhealthyThreshold sdk.Opt[int64] `json:"unhealthy_threshold,omitzero"`
	// The number of successful checks after which a Droplet is considered healthy. Default: `3`.
	HealthyThreshold sdk.Opt[int64] `json:"healthy_threshold,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v HealthCheck) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *HealthCheck) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// HealthCheckProtocol is the protocol of a health check.
type HealthCheckProtocol string

const (
	// HealthCheckProtocolHTTP is the value `http`.
	HealthCheckProtocolHTTP HealthCheckProtocol = "http"
	// HealthCheckProtocolHTTPS is the value `https`.
	HealthCheckProtocolHTTPS HealthCheckProtocol = "https"
	// HealthCheckProtocolTCP is the value `tcp`.
	HealthCheckProtocolTCP HealthCheckProtocol = "tcp"
)

// LbFirewall is the firewall rules of a load balancer.
type LbFirewall struct {
	// The denied sources, such as `ip:1.2.3.4` or `cidr:1.2.0.0/16`. Default: `[]`.
	Deny []string `json:"deny,omitzero"`
	// The allowed sources, such as `ip:1.2.3.4` or `cidr:1.2.0.0/16`. Default: `[]`.
	Allow []string `json:"allow,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v LbFirewall) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *LbFirewall) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/load_balancers`.
type ListResponse struct {
	// The load balancers on this page.
	LoadBalancers []LoadBalancer `json:"load_balancers"`
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

// LoadBalancer is a load balancer, which distributes incoming traffic to Droplets or other load balancers.
type LoadBalancer struct {
	// The load balancer's ID. Only received.
	ID string `json:"id"`
	// The load balancer's name.
	Name string `json:"name"`
	// The ID of the project that the load balancer belongs to. The default project by default. An unknown ID is an
	// error.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The IP address of the load balancer. Only received.
	IP sdk.Opt[string] `json:"ip,omitzero"`
	// The IPv6 address of the load balancer. Only received.
	Ipv6 sdk.Opt[string] `json:"ipv6,omitzero"`
	// The number of nodes. More nodes can handle more connections. Can be changed once per hour. In the regions
	// `ams2`, `nyc2` and `sfo1`, use `size` instead. Range: 1 to 100. Default: `1`.
	SizeUnit sdk.Opt[int64] `json:"size_unit,omitzero"`
	// The former setting for the number of nodes, required only in the regions `ams2`, `nyc2` and `sfo1`. Can be
	// changed once per hour, and not within the first hour after creation. Default: `lb-small`.
	//
	// Deprecated: the API marks it as deprecated.
	Size LoadBalancerBaseSize `json:"size,omitzero"`
	// The former load balancing algorithm. No longer used.
	//
	// Deprecated: the API marks it as deprecated.
	Algorithm LoadBalancerBaseAlgorithm `json:"algorithm"`
	// The load balancer's status. Only received.
	Status LoadBalancerBaseStatus `json:"status"`
	// When the load balancer was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// The forwarding rules. Size: at least 1 item.
	ForwardingRules []ForwardingRule `json:"forwarding_rules"`
	// The health check of the target Droplets.
	HealthCheck *HealthCheck `json:"health_check,omitzero"`
	// The sticky session settings.
	StickySessions *StickySessions `json:"sticky_sessions,omitzero"`
	// Whether HTTP requests to port 80 are redirected to HTTPS on port 443. Default: `false`.
	RedirectHTTPToHTTPS sdk.Opt[bool] `json:"redirect_http_to_https,omitzero"`
	// Whether to pass client addresses to the Droplets with the PROXY protocol. Default: `false`.
	EnableProxyProtocol sdk.Opt[bool] `json:"enable_proxy_protocol,omitzero"`
	// Whether to keep HTTP connections to the Droplets open for reuse. Default: `false`.
	EnableBackendKeepalive sdk.Opt[bool] `json:"enable_backend_keepalive,omitzero"`
	// The idle timeout of HTTP requests to the Droplets, in seconds. Range: 30 to 600. Default: `60`.
	HTTPIdleTimeoutSeconds sdk.Opt[int64] `json:"http_idle_timeout_seconds,omitzero"`
	// The ID of the VPC.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// Whether to disable the automatic creation of DNS records for Let's Encrypt certificates. Default: `false`.
	DisableLetsEncryptDNSRecords sdk.Opt[bool] `json:"disable_lets_encrypt_dns_records,omitzero"`
	// The firewall rules of the load balancer.
	Firewall *LbFirewall `json:"firewall,omitzero"`
	// Whether the load balancer is reachable from the internet. Cannot be changed after creation. Default: `EXTERNAL`.
	Network LoadBalancerBaseNetwork `json:"network,omitzero"`
	// The IP versions of the load balancer. Cannot be changed after creation. Default: `IPV4`.
	NetworkStack LoadBalancerBaseNetworkStack `json:"network_stack,omitzero"`
	// The type of the load balancer. Default: `REGIONAL`.
	Type LoadBalancerBaseType `json:"type,omitzero"`
	// The domains of a global load balancer.
	Domains []LoadBalancerDomain `json:"domains,omitzero"`
	// The settings of a global load balancer.
	GlbSettings *GlbSettings `json:"glb_settings,omitzero"`
	// The IDs of the regional load balancers that are the targets of a global load balancer.
	TargetLoadBalancerIDs []string `json:"target_load_balancer_ids,omitzero"`
	// The policy for the accepted TLS ciphers. Default: `DEFAULT`.
	TLSCipherPolicy LoadBalancerBaseTLSCipherPolicy `json:"tls_cipher_policy,omitzero"`
	// The region of the load balancer.
	Region *Region `json:"region,omitzero"`
	// The IDs of the target Droplets.
	DropletIDs []int64 `json:"droplet_ids,omitzero"`
	// The tag that selects the target Droplets.
	Tag sdk.Opt[string] `json:"tag,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v LoadBalancer) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *LoadBalancer) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LoadBalancerBaseAlgorithm is a load balancing algorithm. No longer used.
type LoadBalancerBaseAlgorithm string

const (
	// LoadBalancerBaseAlgorithmLeastConnections is the Droplet with the fewest connections.
	LoadBalancerBaseAlgorithmLeastConnections LoadBalancerBaseAlgorithm = "least_connections"
	// LoadBalancerBaseAlgorithmRoundRobin is the value `round_robin`.
	LoadBalancerBaseAlgorithmRoundRobin LoadBalancerBaseAlgorithm = "round_robin"
)

// LoadBalancerBaseNetwork is whether a load balancer is reachable from the internet.
type LoadBalancerBaseNetwork string

const (
	// LoadBalancerBaseNetworkExternal is the load balancer has a public IP address.
	LoadBalancerBaseNetworkExternal LoadBalancerBaseNetwork = "EXTERNAL"
	// LoadBalancerBaseNetworkInternal is the load balancer has no public IP address and is reachable only from its
	// VPC.
	LoadBalancerBaseNetworkInternal LoadBalancerBaseNetwork = "INTERNAL"
)

// LoadBalancerBaseNetworkStack is the IP versions of a load balancer.
type LoadBalancerBaseNetworkStack string

const (
	// LoadBalancerBaseNetworkStackDualstack: IPv4 and IPv6.
	LoadBalancerBaseNetworkStackDualstack LoadBalancerBaseNetworkStack = "DUALSTACK"
	// LoadBalancerBaseNetworkStackIpv4: IPv4 only.
	LoadBalancerBaseNetworkStackIpv4 LoadBalancerBaseNetworkStack = "IPV4"
)

// LoadBalancerBaseSize is the former size of a load balancer.
type LoadBalancerBaseSize string

const (
	// LoadBalancerBaseSizeLbLarge: Six nodes.
	LoadBalancerBaseSizeLbLarge LoadBalancerBaseSize = "lb-large"
	// LoadBalancerBaseSizeLbMedium: Three nodes.
	LoadBalancerBaseSizeLbMedium LoadBalancerBaseSize = "lb-medium"
	// LoadBalancerBaseSizeLbSmall is one node.
	LoadBalancerBaseSizeLbSmall LoadBalancerBaseSize = "lb-small"
)

// LoadBalancerBaseStatus is the status of a load balancer.
type LoadBalancerBaseStatus string

const (
	// LoadBalancerBaseStatusActive is the value `active`.
	LoadBalancerBaseStatusActive LoadBalancerBaseStatus = "active"
	// LoadBalancerBaseStatusErrored is an error occurred.
	LoadBalancerBaseStatusErrored LoadBalancerBaseStatus = "errored"
	// LoadBalancerBaseStatusNew: Being created.
	LoadBalancerBaseStatusNew LoadBalancerBaseStatus = "new"
)

// LoadBalancerBaseTLSCipherPolicy is the policy for the TLS ciphers that a load balancer accepts.
type LoadBalancerBaseTLSCipherPolicy string

const (
	// LoadBalancerBaseTLSCipherPolicyDefault is the value `DEFAULT`.
	LoadBalancerBaseTLSCipherPolicyDefault LoadBalancerBaseTLSCipherPolicy = "DEFAULT"
	// LoadBalancerBaseTLSCipherPolicyStrong is the value `STRONG`.
	LoadBalancerBaseTLSCipherPolicyStrong LoadBalancerBaseTLSCipherPolicy = "STRONG"
)

// LoadBalancerBaseType is the type of a load balancer.
type LoadBalancerBaseType string

const (
	// LoadBalancerBaseTypeGlobal is a global load balancer in front of regional load balancers.
	LoadBalancerBaseTypeGlobal LoadBalancerBaseType = "GLOBAL"
	// LoadBalancerBaseTypeRegional is a regional load balancer for HTTP traffic.
	LoadBalancerBaseTypeRegional LoadBalancerBaseType = "REGIONAL"
	// LoadBalancerBaseTypeRegionalNetwork is a regional network load balancer for TCP and UDP traffic.
	LoadBalancerBaseTypeRegionalNetwork LoadBalancerBaseType = "REGIONAL_NETWORK"
)

// LoadBalancerCreate is the settings of a load balancer to create or update.
//
// At most one arm is set.
type LoadBalancerCreate struct {
	// WithDropletIDs is an arm. It is nil unless it is the one that is set.
	WithDropletIDs *LoadBalancerCreateWithDropletIDs `arm:"droplet_ids"`
	// WithTag is an arm. It is nil unless it is the one that is set.
	WithTag *LoadBalancerCreateWithTag `arm:"tag"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// LoadBalancerCreateWithDropletIDsValue returns the union with the arm WithDropletIDs.
func LoadBalancerCreateWithDropletIDsValue(value LoadBalancerCreateWithDropletIDs) LoadBalancerCreate {
	return LoadBalancerCreate{WithDropletIDs: &value}
}

// LoadBalancerCreateWithTagValue returns the union with the arm WithTag.
func LoadBalancerCreateWithTagValue(value LoadBalancerCreateWithTag) LoadBalancerCreate {
	return LoadBalancerCreate{WithTag: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v LoadBalancerCreate) Arm() string {
	switch {
	case v.WithDropletIDs != nil:
		return "WithDropletIDs"
	case v.WithTag != nil:
		return "WithTag"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v LoadBalancerCreate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *LoadBalancerCreate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v LoadBalancerCreate) String() string {
	return sdk.Describe(&v)
}

// LoadBalancerCreateWithDropletIDs is a load balancer whose target Droplets are selected by their IDs.
type LoadBalancerCreateWithDropletIDs struct {
	// The IDs of the target Droplets. Cannot be combined with `tag`.
	DropletIDs []int64 `json:"droplet_ids"`
	// The slug of the region of the load balancer, such as `nyc3`.
	Region RegionSlug `json:"region"`
	// The load balancer's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The ID of the project that the load balancer belongs to. The default project by default. An unknown ID is an
	// error.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The number of nodes. More nodes can handle more connections. Can be changed once per hour. In the regions
	// `ams2`, `nyc2` and `sfo1`, use `size` instead. Range: 1 to 100. Default: `1`.
	SizeUnit sdk.Opt[int64] `json:"size_unit,omitzero"`
	// The former setting for the number of nodes, required only in the regions `ams2`, `nyc2` and `sfo1`. Can be
	// changed once per hour, and not within the first hour after creation. Default: `lb-small`.
	//
	// Deprecated: the API marks it as deprecated.
	Size LoadBalancerBaseSize `json:"size,omitzero"`
	// The former load balancing algorithm. No longer used. Default: `round_robin`.
	//
	// Deprecated: the API marks it as deprecated.
	Algorithm LoadBalancerBaseAlgorithm `json:"algorithm,omitzero"`
	// The forwarding rules. Size: at least 1 item.
	ForwardingRules []ForwardingRule `json:"forwarding_rules"`
	// The health check of the target Droplets.
	HealthCheck *HealthCheck `json:"health_check,omitzero"`
	// The sticky session settings.
	StickySessions *StickySessions `json:"sticky_sessions,omitzero"`
	// Whether HTTP requests to port 80 are redirected to HTTPS on port 443. Default: `false`.
	RedirectHTTPToHTTPS sdk.Opt[bool] `json:"redirect_http_to_https,omitzero"`
	// Whether to pass client addresses to the Droplets with the PROXY protocol. Default: `false`.
	EnableProxyProtocol sdk.Opt[bool] `json:"enable_proxy_protocol,omitzero"`
	// Whether to keep HTTP connections to the Droplets open for reuse. Default: `false`.
	EnableBackendKeepalive sdk.Opt[bool] `json:"enable_backend_keepalive,omitzero"`
	// The idle timeout of HTTP requests to the Droplets, in seconds. Range: 30 to 600. Default: `60`.
	HTTPIdleTimeoutSeconds sdk.Opt[int64] `json:"http_idle_timeout_seconds,omitzero"`
	// The ID of the VPC.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// Whether to disable the automatic creation of DNS records for Let's Encrypt certificates. Default: `false`.
	DisableLetsEncryptDNSRecords sdk.Opt[bool] `json:"disable_lets_encrypt_dns_records,omitzero"`
	// The firewall rules of the load balancer.
	Firewall *LbFirewall `json:"firewall,omitzero"`
	// Whether the load balancer is reachable from the internet. Cannot be changed after creation. Default: `EXTERNAL`.
	Network LoadBalancerBaseNetwork `json:"network,omitzero"`
	// The IP versions of the load balancer. Cannot be changed after creation. Default: `IPV4`.
	NetworkStack LoadBalancerBaseNetworkStack `json:"network_stack,omitzero"`
	// The type of the load balancer. Default: `REGIONAL`.
	Type LoadBalancerBaseType `json:"type,omitzero"`
	// The domains of a global load balancer.
	Domains []LoadBalancerDomain `json:"domains,omitzero"`
	// The settings of a global load balancer.
	GlbSettings *GlbSettings `json:"glb_settings,omitzero"`
	// The IDs of the regional load balancers that are the targets of a global load balancer.
	TargetLoadBalancerIDs []string `json:"target_load_balancer_ids,omitzero"`
	// The policy for the accepted TLS ciphers. Default: `DEFAULT`.
	TLSCipherPolicy LoadBalancerBaseTLSCipherPolicy `json:"tls_cipher_policy,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v LoadBalancerCreateWithDropletIDs) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *LoadBalancerCreateWithDropletIDs) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LoadBalancerCreateWithTag is a load balancer whose target Droplets are selected by a tag.
type LoadBalancerCreateWithTag struct {
	// The tag that selects the target Droplets, including Droplets that are tagged later. Cannot be combined with
	// `droplet_ids`.
	Tag string `json:"tag"`
	// The slug of the region of the load balancer, such as `nyc3`.
	Region RegionSlug `json:"region"`
	// The load balancer's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The ID of the project that the load balancer belongs to. The default project by default. An unknown ID is an
	// error.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The number of nodes. More nodes can handle more connections. Can be changed once per hour. In the regions
	// `ams2`, `nyc2` and `sfo1`, use `size` instead. Range: 1 to 100. Default: `1`.
	SizeUnit sdk.Opt[int64] `json:"size_unit,omitzero"`
	// The former setting for the number of nodes, required only in the regions `ams2`, `nyc2` and `sfo1`. Can be
	// changed once per hour, and not within the first hour after creation. Default: `lb-small`.
	//
	// Deprecated: the API marks it as deprecated.
	Size LoadBalancerBaseSize `json:"size,omitzero"`
	// The former load balancing algorithm. No longer used. Default: `round_robin`.
	//
	// Deprecated: the API marks it as deprecated.
	Algorithm LoadBalancerBaseAlgorithm `json:"algorithm,omitzero"`
	// The forwarding rules. Size: at least 1 item.
	ForwardingRules []ForwardingRule `json:"forwarding_rules"`
	// The health check of the target Droplets.
	HealthCheck *HealthCheck `json:"health_check,omitzero"`
	// The sticky session settings.
	StickySessions *StickySessions `json:"sticky_sessions,omitzero"`
	// Whether HTTP requests to port 80 are redirected to HTTPS on port 443. Default: `false`.
	RedirectHTTPToHTTPS sdk.Opt[bool] `json:"redirect_http_to_https,omitzero"`
	// Whether to pass client addresses to the Droplets with the PROXY protocol. Default: `false`.
	EnableProxyProtocol sdk.Opt[bool] `json:"enable_proxy_protocol,omitzero"`
	// Whether to keep HTTP connections to the Droplets open for reuse. Default: `false`.
	EnableBackendKeepalive sdk.Opt[bool] `json:"enable_backend_keepalive,omitzero"`
	// The idle timeout of HTTP requests to the Droplets, in seconds. Range: 30 to 600. Default: `60`.
	HTTPIdleTimeoutSeconds sdk.Opt[int64] `json:"http_idle_timeout_seconds,omitzero"`
	// The ID of the VPC.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// Whether to disable the automatic creation of DNS records for Let's Encrypt certificates. Default: `false`.
	DisableLetsEncryptDNSRecords sdk.Opt[bool] `json:"disable_lets_encrypt_dns_records,omitzero"`
	// The firewall rules of the load balancer.
	Firewall *LbFirewall `json:"firewall,omitzero"`
	// Whether the load balancer is reachable from the internet. Cannot be changed after creation. Default: `EXTERNAL`.
	Network LoadBalancerBaseNetwork `json:"network,omitzero"`
	// The IP versions of the load balancer. Cannot be changed after creation. Default: `IPV4`.
	NetworkStack LoadBalancerBaseNetworkStack `json:"network_stack,omitzero"`
	// The type of the load balancer. Default: `REGIONAL`.
	Type LoadBalancerBaseType `json:"type,omitzero"`
	// The domains of a global load balancer.
	Domains []LoadBalancerDomain `json:"domains,omitzero"`
	// The settings of a global load balancer.
	GlbSettings *GlbSettings `json:"glb_settings,omitzero"`
	// The IDs of the regional load balancers that are the targets of a global load balancer.
	TargetLoadBalancerIDs []string `json:"target_load_balancer_ids,omitzero"`
	// The policy for the accepted TLS ciphers. Default: `DEFAULT`.
	TLSCipherPolicy LoadBalancerBaseTLSCipherPolicy `json:"tls_cipher_policy,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v LoadBalancerCreateWithTag) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *LoadBalancerCreateWithTag) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LoadBalancerDomain is a domain of a global load balancer.
type LoadBalancerDomain struct {
	// The fully qualified domain name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Whether DigitalOcean manages the domain's DNS. If so, the required A and AAAA records are created automatically.
	IsManaged sdk.Opt[bool] `json:"is_managed,omitzero"`
	// The ID of the TLS certificate.
	CertificateID sdk.Opt[string] `json:"certificate_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v LoadBalancerDomain) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *LoadBalancerDomain) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RemoveDropletsBody is the Droplets to remove from a load balancer.
type RemoveDropletsBody struct {
	// The IDs of the Droplets to remove.
	DropletIDs []int64 `json:"droplet_ids"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RemoveDropletsBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RemoveDropletsBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RemoveForwardingRulesBody is the forwarding rules to remove from a load balancer.
type RemoveForwardingRulesBody struct {
	// The forwarding rules to remove, in full. Size: at least 1 item.
	ForwardingRules []ForwardingRule `json:"forwarding_rules"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RemoveForwardingRulesBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RemoveForwardingRulesBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// StickySessions is the sticky session settings, which send a client's requests to the same Droplet.
type StickySessions struct {
	// The type of sticky sessions. Default: `none`.
	Type StickySessionsType `json:"type,omitzero"`
	// The name of the cookie. Used only with type `cookies`.
	CookieName sdk.Opt[string] `json:"cookie_name,omitzero"`
	// The lifetime of the cookie, in seconds. Used only with type `cookies`.
	CookieTTLSeconds sdk.Opt[int64] `json:"cookie_ttl_seconds,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v StickySessions) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *StickySessions) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// StickySessionsType is the type of sticky sessions.
type StickySessionsType string

const (
	// StickySessionsTypeCookies sessions identified by a cookie.
	StickySessionsTypeCookies StickySessionsType = "cookies"
	// StickySessionsTypeNone: No sticky sessions.
	StickySessionsTypeNone StickySessionsType = "none"
)

// UpdateResponse is the response of `PUT /v2/load_balancers/{lb_id}`.
type UpdateResponse struct {
	// The load balancer.
	LoadBalancer LoadBalancer `json:"load_balancer"`
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
func (v *UpdateResponse) Item() (*LoadBalancer, error) {
	if err := sdk.Require(v.Extra, "load_balancer", true); err != nil {
		return nil, err
	}
	return &v.LoadBalancer, nil
}
