// Code generated from the description of the API. DO NOT EDIT.

package partnerattachments

import (
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateResponse is the response of `POST /v2/partner_network_connect/attachments`.
type CreateResponse struct {
	// The partner attachment.
	PartnerAttachment PartnerAttachment `json:"partner_attachment"`
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
func (v *CreateResponse) Item() (*PartnerAttachment, error) {
	if err := sdk.Require(v.Extra, "partner_attachment", true); err != nil {
		return nil, err
	}
	return &v.PartnerAttachment, nil
}

// DeleteResponse is the response of `DELETE /v2/partner_network_connect/attachments/{pa_id}`.
type DeleteResponse struct {
	// The attachment, which is being deleted.
	PartnerAttachment PartnerAttachment `json:"partner_attachment"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeleteResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeleteResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *DeleteResponse) Item() (*PartnerAttachment, error) {
	if err := sdk.Require(v.Extra, "partner_attachment", true); err != nil {
		return nil, err
	}
	return &v.PartnerAttachment, nil
}

// GetBgpAuthKeyResponse is the response of `GET /v2/partner_network_connect/attachments/{pa_id}/bgp_auth_key`.
type GetBgpAuthKeyResponse struct {
	// The partner attachment BGP auth key.
	BgpAuthKey PartnerAttachmentBgpAuthKey `json:"bgp_auth_key"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetBgpAuthKeyResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetBgpAuthKeyResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v GetBgpAuthKeyResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetBgpAuthKeyResponse) Item() (*PartnerAttachmentBgpAuthKey, error) {
	if err := sdk.Require(v.Extra, "bgp_auth_key", true); err != nil {
		return nil, err
	}
	return &v.BgpAuthKey, nil
}

// GetServiceKeyResponse is the response of `GET /v2/partner_network_connect/attachments/{pa_id}/service_key`.
type GetServiceKeyResponse struct {
	// The service key.
	ServiceKey PartnerAttachmentServiceKey `json:"service_key"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetServiceKeyResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetServiceKeyResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v GetServiceKeyResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetServiceKeyResponse) Item() (*PartnerAttachmentServiceKey, error) {
	if err := sdk.Require(v.Extra, "service_key", true); err != nil {
		return nil, err
	}
	return &v.ServiceKey, nil
}

// ListRemoteRoutesResponse is the response of `GET /v2/partner_network_connect/attachments/{pa_id}/remote_routes`.
type ListRemoteRoutesResponse struct {
	// The partner attachment remote routes on this page.
	RemoteRoutes []PartnerAttachmentRemoteRoute `json:"remote_routes"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListRemoteRoutesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListRemoteRoutesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/partner_network_connect/attachments`.
type ListResponse struct {
	// The partner attachments on this page.
	PartnerAttachments []PartnerAttachment `json:"partner_attachments"`
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

// PartnerAttachment is a partner attachment, which connects VPCs to a partner's network.
type PartnerAttachment struct {
	// The partner attachment's ID. Only received.
	ID string `json:"id"`
	// The attachment's name. It must be unique and consist of letters, digits, dashes and dots. Pattern:
	// `^[a-zA-Z0-9\-\.]+$`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The state of the attachment, such as `CREATED`, `active` or `DELETING`. Only received.
	State sdk.Opt[string] `json:"state,omitzero"`
	// The bandwidth, in megabits per second.
	ConnectionBandwidthInMbps sdk.Opt[int64] `json:"connection_bandwidth_in_mbps,omitzero"`
	// The region of the attachment, without a number, such as `nyc`.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The network-as-a-service provider, such as `megaport`.
	NaasProvider sdk.Opt[string] `json:"naas_provider,omitzero"`
	// The IDs of the VPCs. Size: at least 1 item.
	VpcIDs []string `json:"vpc_ids,omitzero"`
	// The BGP settings.
	Bgp *PartnerAttachmentBgp `json:"bgp,omitzero"`
	// When the partner attachment was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The ID of the parent attachment. Only received.
	ParentUuid sdk.Opt[string] `json:"parent_uuid,omitzero"`
	// The IDs of the child attachments. Size: at least 1 item. Only received.
	Children []string `json:"children,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PartnerAttachment) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PartnerAttachment) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PartnerAttachmentBgp is the BGP settings of a partner attachment.
type PartnerAttachmentBgp struct {
	// The autonomous system number (ASN) of DigitalOcean's side.
	LocalAsn sdk.Opt[int64] `json:"local_asn,omitzero"`
	// The autonomous system number (ASN) of the partner's side.
	PeerAsn sdk.Opt[int64] `json:"peer_asn,omitzero"`
	// The address of the router on DigitalOcean's side, with its prefix length, such as `169.254.0.1/29`.
	LocalRouterIP sdk.Opt[string] `json:"local_router_ip,omitzero"`
	// The address of the router on the partner's side, with its prefix length, such as `169.254.0.6/29`.
	PeerRouterIP sdk.Opt[string] `json:"peer_router_ip,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PartnerAttachmentBgp) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PartnerAttachmentBgp) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PartnerAttachmentBgpAuthKey is the authentication key of a BGP session.
type PartnerAttachmentBgpAuthKey struct {
	// The key. Only received. Secret: not printed.
	Value sdk.Opt[string] `json:"value,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PartnerAttachmentBgpAuthKey) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PartnerAttachmentBgpAuthKey) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v PartnerAttachmentBgpAuthKey) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v PartnerAttachmentBgpAuthKey) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v PartnerAttachmentBgpAuthKey) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// PartnerAttachmentRemoteRoute is a remote route of a partner attachment.
type PartnerAttachmentRemoteRoute struct {
	// The address range of the route in CIDR notation, such as `10.10.10.0/24`. Only received.
	Cidr sdk.Opt[string] `json:"cidr,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PartnerAttachmentRemoteRoute) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PartnerAttachmentRemoteRoute) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PartnerAttachmentServiceKey is the service key of a partner attachment, which is a secret.
type PartnerAttachmentServiceKey struct {
	// The key. Only received. Secret: not printed.
	Value sdk.Opt[string] `json:"value,omitzero" api:"secret"`
	// When the service key was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The state of the key, such as `CREATED`. Only received.
	State sdk.Opt[string] `json:"state,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PartnerAttachmentServiceKey) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PartnerAttachmentServiceKey) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v PartnerAttachmentServiceKey) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v PartnerAttachmentServiceKey) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v PartnerAttachmentServiceKey) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// PartnerAttachmentUpdatable is a change to a partner attachment. Fields that are left out do not change.
type PartnerAttachmentUpdatable struct {
	// The attachment's name. It must be unique and consist of letters, digits, dashes and dots. Pattern:
	// `^[a-zA-Z0-9\-\.]+$`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The IDs of the VPCs. Size: at least 1 item.
	VpcIDs []string `json:"vpc_ids,omitzero"`
	// The BGP settings. Either all of them or none must be given.
	Bgp *PartnerAttachmentUpdatableBgp `json:"bgp,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PartnerAttachmentUpdatable) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PartnerAttachmentUpdatable) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v PartnerAttachmentUpdatable) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// PartnerAttachmentUpdatableBgp is the BGP settings of a partner attachment. Either all of them or none must be given.
type PartnerAttachmentUpdatableBgp struct {
	// The address of the router on DigitalOcean's side, with its prefix length, such as `169.254.0.1/29`.
	LocalRouterIP string `json:"local_router_ip"`
	// The address of the router on the partner's side, with its prefix length, such as `169.254.0.6/29`.
	PeerRouterIP string `json:"peer_router_ip"`
	// The autonomous system number (ASN) of the partner's side.
	PeerRouterAsn int64 `json:"peer_router_asn"`
	// The authentication key of the BGP session, known to both routers. Secret: not printed.
	AuthKey string `json:"auth_key" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PartnerAttachmentUpdatableBgp) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PartnerAttachmentUpdatableBgp) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v PartnerAttachmentUpdatableBgp) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v PartnerAttachmentUpdatableBgp) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v PartnerAttachmentUpdatableBgp) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// PartnerAttachmentWritable is the settings of a partner attachment to create.
type PartnerAttachmentWritable struct {
	// The attachment's name. It must be unique and consist of letters, digits, dashes and dots. Pattern:
	// `^[a-zA-Z0-9\-\.]+$`.
	Name string `json:"name"`
	// The bandwidth, in megabits per second.
	ConnectionBandwidthInMbps PartnerAttachmentWritableConnectionBandwidthInMbps `json:"connection_bandwidth_in_mbps"`
	// The region of the attachment.
	Region PartnerAttachmentWritableRegion `json:"region"`
	// The network-as-a-service provider, such as `megaport`.
	NaasProvider string `json:"naas_provider"`
	// The IDs of the VPCs. Size: at least 1 item.
	VpcIDs []string `json:"vpc_ids"`
	// The ID of the parent attachment.
	ParentUuid sdk.Opt[string] `json:"parent_uuid,omitzero"`
	// The BGP settings. Either all of them or none must be given.
	Bgp *PartnerAttachmentWritableBgp `json:"bgp,omitzero"`
	// The redundancy zone of the partner. Use different zones so that two attachments do not fail together.
	RedundancyZone PartnerAttachmentWritableRedundancyZone `json:"redundancy_zone,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PartnerAttachmentWritable) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PartnerAttachmentWritable) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v PartnerAttachmentWritable) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// PartnerAttachmentWritableBgp is the BGP settings of a partner attachment. Either all of them or none must be given.
type PartnerAttachmentWritableBgp struct {
	// The address of the router on DigitalOcean's side, with its prefix length, such as `169.254.0.1/29`.
	LocalRouterIP string `json:"local_router_ip"`
	// The address of the router on the partner's side, with its prefix length, such as `169.254.0.6/29`.
	PeerRouterIP string `json:"peer_router_ip"`
	// The autonomous system number (ASN) of the partner's side.
	PeerRouterAsn int64 `json:"peer_router_asn"`
	// The authentication key of the BGP session, known to both routers. Secret: not printed.
	AuthKey string `json:"auth_key" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PartnerAttachmentWritableBgp) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PartnerAttachmentWritableBgp) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v PartnerAttachmentWritableBgp) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v PartnerAttachmentWritableBgp) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v PartnerAttachmentWritableBgp) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// PartnerAttachmentWritableConnectionBandwidthInMbps is the bandwidth of a partner attachment, in megabits per second.
type PartnerAttachmentWritableConnectionBandwidthInMbps int64

const (
	// PartnerAttachmentWritableConnectionBandwidthInMbps1000: 1 gigabit per second.
	PartnerAttachmentWritableConnectionBandwidthInMbps1000 PartnerAttachmentWritableConnectionBandwidthInMbps = 1000
	// PartnerAttachmentWritableConnectionBandwidthInMbps2000: 2 gigabits per second.
	PartnerAttachmentWritableConnectionBandwidthInMbps2000 PartnerAttachmentWritableConnectionBandwidthInMbps = 2000
	// PartnerAttachmentWritableConnectionBandwidthInMbps5000: 5 gigabits per second.
	PartnerAttachmentWritableConnectionBandwidthInMbps5000 PartnerAttachmentWritableConnectionBandwidthInMbps = 5000
	// PartnerAttachmentWritableConnectionBandwidthInMbps10000: 10 gigabits per second.
	PartnerAttachmentWritableConnectionBandwidthInMbps10000 PartnerAttachmentWritableConnectionBandwidthInMbps = 10000
)

// PartnerAttachmentWritableRedundancyZone is the redundancy zone of a partner attachment.
type PartnerAttachmentWritableRedundancyZone string

const (
	// PartnerAttachmentWritableRedundancyZoneMegaportBlue: Megaport's blue zone.
	PartnerAttachmentWritableRedundancyZoneMegaportBlue PartnerAttachmentWritableRedundancyZone = "MEGAPORT_BLUE"
	// PartnerAttachmentWritableRedundancyZoneMegaportRed: Megaport's red zone.
	PartnerAttachmentWritableRedundancyZoneMegaportRed PartnerAttachmentWritableRedundancyZone = "MEGAPORT_RED"
)

// PartnerAttachmentWritableRegion is the region of a partner attachment, without a number.
type PartnerAttachmentWritableRegion string

const (
	// PartnerAttachmentWritableRegionAms: Amsterdam.
	PartnerAttachmentWritableRegionAms PartnerAttachmentWritableRegion = "ams"
	// PartnerAttachmentWritableRegionFra: Frankfurt.
	PartnerAttachmentWritableRegionFra PartnerAttachmentWritableRegion = "fra"
	// PartnerAttachmentWritableRegionNyc: New York.
	PartnerAttachmentWritableRegionNyc PartnerAttachmentWritableRegion = "nyc"
	// PartnerAttachmentWritableRegionSfo: San Francisco.
	PartnerAttachmentWritableRegionSfo PartnerAttachmentWritableRegion = "sfo"
	// PartnerAttachmentWritableRegionSgp: Singapore.
	PartnerAttachmentWritableRegionSgp PartnerAttachmentWritableRegion = "sgp"
)
