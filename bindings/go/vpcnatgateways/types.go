// Code generated from the description of the API. DO NOT EDIT.

package vpcnatgateways

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateResponse is the response of `POST /v2/vpc_nat_gateways`.
type CreateResponse struct {
	// The VPC NAT gateway.
	VpcNatGateway VpcNatGateway `json:"vpc_nat_gateway"`
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
func (v *CreateResponse) Item() (*VpcNatGateway, error) {
	if err := sdk.Require(v.Extra, "vpc_nat_gateway", true); err != nil {
		return nil, err
	}
	return &v.VpcNatGateway, nil
}

// GetResponse is the response of `GET /v2/vpc_nat_gateways/{id}`.
type GetResponse struct {
	// The VPC NAT gateway.
	VpcNatGateway VpcNatGateway `json:"vpc_nat_gateway"`
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
func (v *GetResponse) Item() (*VpcNatGateway, error) {
	if err := sdk.Require(v.Extra, "vpc_nat_gateway", true); err != nil {
		return nil, err
	}
	return &v.VpcNatGateway, nil
}

// ListResponse is the response of `GET /v2/vpc_nat_gateways`.
type ListResponse struct {
	// The VPC NAT gateways on this page.
	VpcNatGateways []VpcNatGateway `json:"vpc_nat_gateways"`
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

// UpdateResponse is the response of `PUT /v2/vpc_nat_gateways/{id}`.
type UpdateResponse struct {
	// The VPC NAT gateway.
	VpcNatGateway VpcNatGateway `json:"vpc_nat_gateway"`
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
func (v *UpdateResponse) Item() (*VpcNatGateway, error) {
	if err := sdk.Require(v.Extra, "vpc_nat_gateway", true); err != nil {
		return nil, err
	}
	return &v.VpcNatGateway, nil
}

// VpcNatGateway is a NAT gateway, which gives VPCs access to the internet.
type VpcNatGateway struct {
	// The VPC NAT gateway's ID.
	ID string `json:"id"`
	// The display name of the gateway.
	Name string `json:"name"`
	// The type of the gateway. Only `PUBLIC` is supported.
	Type VpcNatGatewayVisibility `json:"type"`
	// The state of the gateway.
	State VpcNatGatewayCurrentState `json:"state"`
	// The region of the gateway.
	Region VpcNatGatewayRegion `json:"region"`
	// The size of the gateway, as a number.
	Size int64 `json:"size"`
	// The VPCs that use the gateway.
	Vpcs []VpcNatGatewayVpc `json:"vpcs"`
	// The egress addresses of the gateway.
	Egresses VpcNatGatewayEgress `json:"egresses"`
	// The idle timeout of UDP connections, in seconds.
	UDPTimeoutSeconds int64 `json:"udp_timeout_seconds"`
	// The idle timeout of ICMP connections, in seconds.
	IcmpTimeoutSeconds int64 `json:"icmp_timeout_seconds"`
	// The idle timeout of TCP connections, in seconds.
	TCPTimeoutSeconds int64 `json:"tcp_timeout_seconds"`
	// When the VPC NAT gateway was created.
	CreatedAt time.Time `json:"created_at"`
	// When the VPC NAT gateway was last updated.
	UpdatedAt time.Time `json:"updated_at"`
	// The ID of the project that the gateway belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VpcNatGateway) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VpcNatGateway) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VpcNatGatewayCreate is the settings of a NAT gateway to create.
type VpcNatGatewayCreate struct {
	// The display name of the gateway.
	Name string `json:"name"`
	// The type of the gateway. Only `PUBLIC` is supported. Always `PUBLIC`.
	Type VpcNatGatewayVisibility `json:"type" const:"PUBLIC"`
	// The region of the gateway.
	Region VpcNatGatewayRegion `json:"region"`
	// The size of the gateway, as a number.
	Size int64 `json:"size"`
	// The VPCs that use the gateway.
	Vpcs []VpcNatGatewayCreateVpc `json:"vpcs"`
	// The idle timeout of UDP connections, in seconds.
	UDPTimeoutSeconds sdk.Opt[int64] `json:"udp_timeout_seconds,omitzero"`
	// The idle timeout of ICMP connections, in seconds.
	IcmpTimeoutSeconds sdk.Opt[int64] `json:"icmp_timeout_seconds,omitzero"`
	// The idle timeout of TCP connections, in seconds.
	TCPTimeoutSeconds sdk.Opt[int64] `json:"tcp_timeout_seconds,omitzero"`
	// The ID of the project that the gateway belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VpcNatGatewayCreate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VpcNatGatewayCreate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VpcNatGatewayCreateVpc is a VPC to use the new NAT gateway.
type VpcNatGatewayCreateVpc struct {
	// The ID of the VPC.
	VpcUuid string `json:"vpc_uuid"`
	// Whether the gateway is the default gateway of the VPC.
	DefaultGateway sdk.Opt[bool] `json:"default_gateway,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VpcNatGatewayCreateVpc) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VpcNatGatewayCreateVpc) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VpcNatGatewayCurrentState is the state of a NAT gateway.
type VpcNatGatewayCurrentState string

const (
	// VpcNatGatewayCurrentStateActive is the gateway is active.
	VpcNatGatewayCurrentStateActive VpcNatGatewayCurrentState = "ACTIVE"
	// VpcNatGatewayCurrentStateDeleting is the gateway is being deleted.
	VpcNatGatewayCurrentStateDeleting VpcNatGatewayCurrentState = "DELETING"
	// VpcNatGatewayCurrentStateError is an error occurred.
	VpcNatGatewayCurrentStateError VpcNatGatewayCurrentState = "ERROR"
	// VpcNatGatewayCurrentStateInvalid is the value `INVALID`.
	VpcNatGatewayCurrentStateInvalid VpcNatGatewayCurrentState = "INVALID"
	// VpcNatGatewayCurrentStateNew is the gateway was created.
	VpcNatGatewayCurrentStateNew VpcNatGatewayCurrentState = "NEW"
	// VpcNatGatewayCurrentStateProvisioning is the gateway is being provisioned.
	VpcNatGatewayCurrentStateProvisioning VpcNatGatewayCurrentState = "PROVISIONING"
)

// VpcNatGatewayEgress is the egress addresses of a NAT gateway.
type VpcNatGatewayEgress struct {
	// The public addresses from which the gateway's traffic originates.
	PublicGateways []VpcNatGatewayEgressPublicGateway `json:"public_gateways,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VpcNatGatewayEgress) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VpcNatGatewayEgress) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VpcNatGatewayEgressPublicGateway is a public address from which a NAT gateway's traffic originates.
type VpcNatGatewayEgressPublicGateway struct {
	// The public IPv4 address.
	Ipv4 string `json:"ipv4"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VpcNatGatewayEgressPublicGateway) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VpcNatGatewayEgressPublicGateway) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VpcNatGatewayRegion is the region of the NAT gateways to list.
type VpcNatGatewayRegion string

const (
	// VpcNatGatewayRegionAms2: Amsterdam 2.
	VpcNatGatewayRegionAms2 VpcNatGatewayRegion = "ams2"
	// VpcNatGatewayRegionAms3: Amsterdam 3.
	VpcNatGatewayRegionAms3 VpcNatGatewayRegion = "ams3"
	// VpcNatGatewayRegionAtl1: Atlanta 1.
	VpcNatGatewayRegionAtl1 VpcNatGatewayRegion = "atl1"
	// VpcNatGatewayRegionBlr1: Bangalore 1.
	VpcNatGatewayRegionBlr1 VpcNatGatewayRegion = "blr1"
	// VpcNatGatewayRegionFra1: Frankfurt 1.
	VpcNatGatewayRegionFra1 VpcNatGatewayRegion = "fra1"
	// VpcNatGatewayRegionLon1: London 1.
	VpcNatGatewayRegionLon1 VpcNatGatewayRegion = "lon1"
	// VpcNatGatewayRegionNyc1: New York 1.
	VpcNatGatewayRegionNyc1 VpcNatGatewayRegion = "nyc1"
	// VpcNatGatewayRegionNyc2: New York 2.
	VpcNatGatewayRegionNyc2 VpcNatGatewayRegion = "nyc2"
	// VpcNatGatewayRegionNyc3: New York 3.
	VpcNatGatewayRegionNyc3 VpcNatGatewayRegion = "nyc3"
	// VpcNatGatewayRegionSfo1: San Francisco 1.
	VpcNatGatewayRegionSfo1 VpcNatGatewayRegion = "sfo1"
	// VpcNatGatewayRegionSfo2: San Francisco 2.
	VpcNatGatewayRegionSfo2 VpcNatGatewayRegion = "sfo2"
	// VpcNatGatewayRegionSfo3: San Francisco 3.
	VpcNatGatewayRegionSfo3 VpcNatGatewayRegion = "sfo3"
	// VpcNatGatewayRegionSgp1: Singapore 1.
	VpcNatGatewayRegionSgp1 VpcNatGatewayRegion = "sgp1"
	// VpcNatGatewayRegionSyd1: Sydney 1.
	VpcNatGatewayRegionSyd1 VpcNatGatewayRegion = "syd1"
	// VpcNatGatewayRegionTor1: Toronto 1.
	VpcNatGatewayRegionTor1 VpcNatGatewayRegion = "tor1"
)

// VpcNatGatewayState is the state of the NAT gateways to list.
type VpcNatGatewayState string

const (
	// VpcNatGatewayStateActive is the value `active`.
	VpcNatGatewayStateActive VpcNatGatewayState = "active"
	// VpcNatGatewayStateDeleting: Being deleted.
	VpcNatGatewayStateDeleting VpcNatGatewayState = "deleting"
	// VpcNatGatewayStateError is an error occurred.
	VpcNatGatewayStateError VpcNatGatewayState = "error"
	// VpcNatGatewayStateInvalid is the value `invalid`.
	VpcNatGatewayStateInvalid VpcNatGatewayState = "invalid"
	// VpcNatGatewayStateNew: Created.
	VpcNatGatewayStateNew VpcNatGatewayState = "new"
	// VpcNatGatewayStateProvisioning: Being provisioned.
	VpcNatGatewayStateProvisioning VpcNatGatewayState = "provisioning"
)

// VpcNatGatewayType is the type of NAT gateways to list.
type VpcNatGatewayType string

const (
	// VpcNatGatewayTypePublic: Public gateways.
	VpcNatGatewayTypePublic VpcNatGatewayType = "public"
)

// VpcNatGatewayUpdate is the new settings of a NAT gateway.
type VpcNatGatewayUpdate struct {
	// The display name of the gateway.
	Name string `json:"name"`
	// The size of the gateway, as a number.
	Size int64 `json:"size"`
	// The VPCs that use the gateway.
	Vpcs []VpcNatGatewayUpdateVpc `json:"vpcs,omitzero"`
	// The idle timeout of UDP connections, in seconds.
	UDPTimeoutSeconds sdk.Opt[int64] `json:"udp_timeout_seconds,omitzero"`
	// The idle timeout of ICMP connections, in seconds.
	IcmpTimeoutSeconds sdk.Opt[int64] `json:"icmp_timeout_seconds,omitzero"`
	// The idle timeout of TCP connections, in seconds.
	TCPTimeoutSeconds sdk.Opt[int64] `json:"tcp_timeout_seconds,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VpcNatGatewayUpdate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VpcNatGatewayUpdate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VpcNatGatewayUpdateVpc is a VPC to use a NAT gateway.
type VpcNatGatewayUpdateVpc struct {
	// The ID of the VPC.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// Whether the gateway is the default gateway of the VPC.
	DefaultGateway sdk.Opt[bool] `json:"default_gateway,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VpcNatGatewayUpdateVpc) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VpcNatGatewayUpdateVpc) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VpcNatGatewayVisibility is the type of a NAT gateway.
type VpcNatGatewayVisibility string

const (
	// VpcNatGatewayVisibilityPublic is a public gateway.
	VpcNatGatewayVisibilityPublic VpcNatGatewayVisibility = "PUBLIC"
)

// VpcNatGatewayVpc is a VPC that uses a NAT gateway.
type VpcNatGatewayVpc struct {
	// The ID of the VPC.
	VpcUuid string `json:"vpc_uuid"`
	// The IP address of the gateway in the VPC.
	GatewayIP sdk.Opt[string] `json:"gateway_ip,omitzero"`
	// Whether the gateway is the default gateway of the VPC.
	DefaultGateway sdk.Opt[bool] `json:"default_gateway,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VpcNatGatewayVpc) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VpcNatGatewayVpc) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
