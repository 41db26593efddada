// Code generated from the description of the API. DO NOT EDIT.

package nfs

import (
	"encoding/json"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// APIError is an error of the NFS service.
type APIError struct {
	// The code of the error, such as `MISSING_NAME`.
	Code string `json:"code"`
	// A human-readable message.
	Message string `json:"message"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIError) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIError) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AccessPoint is an access point of an NFS share, with its own access policy.
type AccessPoint struct {
	// The access point's ID. Only received.
	ID string `json:"id"`
	// The access point's name, which is unique in the share.
	Name string `json:"name"`
	// The ID of the share. Only received.
	ShareID string `json:"share_id"`
	// The path of the directory, starting with `/`.
	Path string `json:"path"`
	// The access point's status. Only received.
	Status AccessPointStatus `json:"status"`
	// The access policy for clients.
	AccessPolicy AccessPolicy `json:"access_policy"`
	// When the access point was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// The time of the last update; empty in some responses while the access point is being created. Only received.
	UpdatedAt string `json:"updated_at"`
	// Whether this is the default access point, which cannot be deleted. Only received.
	IsDefault bool `json:"is_default"`
	// The ID of the VPC; absent for the default access point.
	VpcID sdk.Opt[string] `json:"vpc_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AccessPoint) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AccessPoint) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AccessPointActionResponse is an access point, with the action that created or deleted it.
type AccessPointActionResponse struct {
	// The access point.
	AccessPoint AccessPoint `json:"access_point"`
	// The action.
	Action Action `json:"action"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AccessPointActionResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AccessPointActionResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AccessPointGetResponse is the response of `GET /v2/nfs/access_points/{access_point_id}`.
type AccessPointGetResponse struct {
	// The access point.
	AccessPoint AccessPoint `json:"access_point"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AccessPointGetResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AccessPointGetResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *AccessPointGetResponse) Item() (*AccessPoint, error) {
	if err := sdk.Require(v.Extra, "access_point", true); err != nil {
		return nil, err
	}
	return &v.AccessPoint, nil
}

// AccessPointListResponse is the response of `GET /v2/nfs/shares/{share_id}/access_points`.
type AccessPointListResponse struct {
	// The access points.
	AccessPoints []AccessPoint `json:"access_points"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AccessPointListResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AccessPointListResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *AccessPointListResponse) Items() ([]AccessPoint, error) {
	if err := sdk.Require(v.Extra, "access_points", true); err != nil {
		return nil, err
	}
	return v.AccessPoints, nil
}

// AccessPointRequest is the settings of an access point to create.
type AccessPointRequest struct {
	// The name of the access point, unique in the share. 2 to 63 letters, digits and dashes, without a dash at either
	// end; not `default`.
	Name string `json:"name"`
	// The path of the directory, such as `/team`. At most 1024 letters, digits and `-`, `_`, `.` and `/`; not only `/`
	// and without `..`.
	Path string `json:"path"`
	// The access policy for clients.
	AccessPolicy AccessPolicy `json:"access_policy"`
	// The ID of the VPC that gets access. The share does not have to be attached to it.
	VpcID string `json:"vpc_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AccessPointRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AccessPointRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AccessPointStatus lists only access points with this status.
type AccessPointStatus string

const (
	// AccessPointStatusAccessPointActive is the access point can be mounted.
	AccessPointStatusAccessPointActive AccessPointStatus = "ACCESS_POINT_ACTIVE"
	// AccessPointStatusAccessPointCreating is the access point is being created.
	AccessPointStatusAccessPointCreating AccessPointStatus = "ACCESS_POINT_CREATING"
	// AccessPointStatusAccessPointDeleted is the access point was deleted.
	AccessPointStatusAccessPointDeleted AccessPointStatus = "ACCESS_POINT_DELETED"
	// AccessPointStatusAccessPointFailed is the creation of the access point failed.
	AccessPointStatusAccessPointFailed AccessPointStatus = "ACCESS_POINT_FAILED"
)

// AccessPolicy is the access policy of an access point, which controls protocols and user identities.
type AccessPolicy struct {
	// The anonymous user ID of squashed users. Currently always 65534.
	Anonuid int64 `json:"anonuid"`
	// The anonymous group ID of squashed users. Currently always 65534.
	Anongid int64 `json:"anongid"`
	// The allowed versions of the NFS protocol.
	Protocols []AccessPolicyProtocol `json:"protocols"`
	// The users whose identity is squashed, that is, mapped to the anonymous user.
	SquashConfig AccessPolicySquashConfig `json:"squash_config"`
	// Whether the server enforces user identities.
	IdentityEnforcementEnabled bool `json:"identity_enforcement_enabled"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AccessPolicy) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AccessPolicy) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AccessPolicyProtocol is a version of the NFS protocol.
type AccessPolicyProtocol string

const (
	// AccessPolicyProtocolNfs is the value `NFS`.
	AccessPolicyProtocolNfs AccessPolicyProtocol = "NFS"
	// AccessPolicyProtocolNfs4 is the value `NFS4`.
	AccessPolicyProtocolNfs4 AccessPolicyProtocol = "NFS4"
)

// AccessPolicySquashConfig is the users whose identity is squashed, that is, mapped to the anonymous user.
type AccessPolicySquashConfig string

const (
	// AccessPolicySquashConfigAllSquash: All users.
	AccessPolicySquashConfigAllSquash AccessPolicySquashConfig = "ALL_SQUASH"
	// AccessPolicySquashConfigNoSquash: No users. Root access is preserved.
	AccessPolicySquashConfigNoSquash AccessPolicySquashConfig = "NO_SQUASH"
	// AccessPolicySquashConfigRootSquash: Only the root user.
	AccessPolicySquashConfigRootSquash AccessPolicySquashConfig = "ROOT_SQUASH"
)

// Action is an action on an NFS share, with its progress.
type Action struct {
	// The action's ID.
	ID string `json:"id"`
	// The slug of the share's region.
	RegionSlug string `json:"region_slug"`
	// The ID of the share or snapshot, or of the access point that was created or deleted.
	ResourceID string `json:"resource_id"`
	// The type of the resource. `SHARE` for access points too.
	ResourceType ActionResourceType `json:"resource_type"`
	// When the action started.
	StartedAt time.Time `json:"started_at"`
	// The action's status.
	Status ActionStatus `json:"status"`
	// The type of the action, such as `RESIZE_SHARE` or `CREATE_ACCESS_POINT`.
	Type string `json:"type"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Action) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Action) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionAttach is an action that attaches an NFS share to a VPC.
type ActionAttach struct {
	// The type of the action. Always `attach`.
	Type ActionRequestType `json:"type" const:"attach"`
	// The slug of the share's region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The parameters of the action.
	Params *ActionAttachParams `json:"params,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionAttach) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionAttach) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionAttachParams is the VPC to attach to an NFS share.
type ActionAttachParams struct {
	// The ID of the VPC to attach.
	VpcID string `json:"vpc_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionAttachParams) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionAttachParams) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionDetach is an action that detaches an NFS share from a VPC.
type ActionDetach struct {
	// The type of the action. Always `detach`.
	Type ActionRequestType `json:"type" const:"detach"`
	// The slug of the share's region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The parameters of the action.
	Params *ActionDetachParams `json:"params,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionDetach) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionDetach) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionDetachParams is the VPC to detach from an NFS share.
type ActionDetachParams struct {
	// The ID of the VPC to detach.
	VpcID string `json:"vpc_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionDetachParams) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionDetachParams) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionReassign is an action that moves an NFS share from one VPC to another.
type ActionReassign struct {
	// The type of the action. Always `reassign`.
	Type ActionRequestType `json:"type" const:"reassign"`
	// The slug of the share's region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The parameters of the action.
	Params *ActionReassignParams `json:"params,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionReassign) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionReassign) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionReassignParams is the VPCs between which an NFS share is moved.
type ActionReassignParams struct {
	// The ID of the VPC to detach.
	OldVpcID string `json:"old_vpc_id"`
	// The ID of the VPC to attach.
	NewVpcID string `json:"new_vpc_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionReassignParams) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionReassignParams) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionRequestType is the type of an action on an NFS share.
type ActionRequestType string

const (
	// ActionRequestTypeAttach attaches the share to a VPC.
	ActionRequestTypeAttach ActionRequestType = "attach"
	// ActionRequestTypeDetach detaches the share from a VPC.
	ActionRequestTypeDetach ActionRequestType = "detach"
	// ActionRequestTypeReassign moves the share from one VPC to another.
	ActionRequestTypeReassign ActionRequestType = "reassign"
	// ActionRequestTypeResize resizes the share.
	ActionRequestTypeResize ActionRequestType = "resize"
	// ActionRequestTypeSnapshot takes a snapshot of the share.
	ActionRequestTypeSnapshot ActionRequestType = "snapshot"
	// ActionRequestTypeSwitchPerformanceTier changes the performance tier of the share.
	ActionRequestTypeSwitchPerformanceTier ActionRequestType = "switch_performance_tier"
)

// ActionResize is an action that resizes an NFS share.
type ActionResize struct {
	// The type of the action. Always `resize`.
	Type ActionRequestType `json:"type" const:"resize"`
	// The slug of the share's region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The new size.
	Params *ActionResizeParams `json:"params,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionResize) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionResize) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionResizeParams is the new size of an NFS share.
type ActionResizeParams struct {
	// The new size, in GiB.
	SizeGib int64 `json:"size_gib"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionResizeParams) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionResizeParams) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionResourceType is the type of resource that an action applies to.
type ActionResourceType string

const (
	// ActionResourceTypeShare is a share or one of its access points.
	ActionResourceTypeShare ActionResourceType = "SHARE"
	// ActionResourceTypeSnapshot is a snapshot.
	ActionResourceTypeSnapshot ActionResourceType = "SNAPSHOT"
)

// ActionSnapshot is an action that takes a snapshot of an NFS share.
type ActionSnapshot struct {
	// The type of the action. Always `snapshot`.
	Type ActionRequestType `json:"type" const:"snapshot"`
	// The slug of the share's region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The parameters of the action.
	Params *ActionSnapshotParams `json:"params,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionSnapshot) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionSnapshot) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionSnapshotParams is the name of a snapshot of an NFS share.
type ActionSnapshotParams struct {
	// The name of the snapshot.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionSnapshotParams) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionSnapshotParams) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionStatus is the status of an action.
type ActionStatus string

const (
	// ActionStatusActionFailed is the action failed.
	ActionStatusActionFailed ActionStatus = "ACTION_FAILED"
	// ActionStatusCompleted is the action completed successfully.
	ActionStatusCompleted ActionStatus = "COMPLETED"
	// ActionStatusInProgress is the action is in progress.
	ActionStatusInProgress ActionStatus = "IN_PROGRESS"
)

// ActionSwitchPerformanceTier is an action that changes the performance tier of an NFS share.
type ActionSwitchPerformanceTier struct {
	// The type of the action. Always `switch_performance_tier`.
	Type ActionRequestType `json:"type" const:"switch_performance_tier"`
	// The slug of the share's region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The parameters of the action.
	Params *ActionSwitchPerformanceTierParams `json:"params,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionSwitchPerformanceTier) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionSwitchPerformanceTier) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionSwitchPerformanceTierParams is the new performance tier of an NFS share.
type ActionSwitchPerformanceTierParams struct {
	// The new performance tier, such as `standard` or `high`.
	PerformanceTier string `json:"performance_tier"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionSwitchPerformanceTierParams) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionSwitchPerformanceTierParams) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionsResponse is the action that was started.
type ActionsResponse struct {
	// The action.
	Action Action `json:"action"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *ActionsResponse) Item() (*Action, error) {
	if err := sdk.Require(v.Extra, "action", true); err != nil {
		return nil, err
	}
	return &v.Action, nil
}

// CreateActionBody is an action on an NFS share.
//
// At most one arm is set.
type CreateActionBody struct {
	// Resize is an arm. It is nil unless it is the one that is set.
	Resize *ActionResize `arm:"resize"`
	// Snapshot is an arm. It is nil unless it is the one that is set.
	Snapshot *ActionSnapshot `arm:"snapshot"`
	// Attach is an arm. It is nil unless it is the one that is set.
	Attach *ActionAttach `arm:"attach"`
	// Detach is an arm. It is nil unless it is the one that is set.
	Detach *ActionDetach `arm:"detach"`
	// Reassign is an arm. It is nil unless it is the one that is set.
	Reassign *ActionReassign `arm:"reassign"`
	// SwitchPerformanceTier is an arm. It is nil unless it is the one that is set.
	SwitchPerformanceTier *ActionSwitchPerformanceTier `arm:"switch_performance_tier"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// CreateActionBodyResize returns the union with the arm Resize.
func CreateActionBodyResize(value ActionResize) CreateActionBody {
	return CreateActionBody{Resize: &value}
}

// CreateActionBodySnapshot returns the union with the arm Snapshot.
func CreateActionBodySnapshot(value ActionSnapshot) CreateActionBody {
	return CreateActionBody{Snapshot: &value}
}

// CreateActionBodyAttach returns the union with the arm Attach.
func CreateActionBodyAttach(value ActionAttach) CreateActionBody {
	return CreateActionBody{Attach: &value}
}

// CreateActionBodyDetach returns the union with the arm Detach.
func CreateActionBodyDetach(value ActionDetach) CreateActionBody {
	return CreateActionBody{Detach: &value}
}

// CreateActionBodyReassign returns the union with the arm Reassign.
func CreateActionBodyReassign(value ActionReassign) CreateActionBody {
	return CreateActionBody{Reassign: &value}
}

// CreateActionBodySwitchPerformanceTier returns the union with the arm SwitchPerformanceTier.
func CreateActionBodySwitchPerformanceTier(value ActionSwitchPerformanceTier) CreateActionBody {
	return CreateActionBody{SwitchPerformanceTier: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v CreateActionBody) Arm() string {
	switch {
	case v.Resize != nil:
		return "Resize"
	case v.Snapshot != nil:
		return "Snapshot"
	case v.Attach != nil:
		return "Attach"
	case v.Detach != nil:
		return "Detach"
	case v.Reassign != nil:
		return "Reassign"
	case v.SwitchPerformanceTier != nil:
		return "SwitchPerformanceTier"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v CreateActionBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateActionBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v CreateActionBody) String() string {
	return sdk.Describe(&v)
}

// CreateResponse is the response of `POST /v2/nfs`.
type CreateResponse struct {
	// The share.
	Share Share `json:"share"`
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
func (v *CreateResponse) Item() (*Share, error) {
	if err := sdk.Require(v.Extra, "share", true); err != nil {
		return nil, err
	}
	return &v.Share, nil
}

// GetResponse is the response of `GET /v2/nfs/{nfs_id}`.
type GetResponse struct {
	// The share.
	Share Share `json:"share"`
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
func (v *GetResponse) Item() (*Share, error) {
	if err := sdk.Require(v.Extra, "share", true); err != nil {
		return nil, err
	}
	return &v.Share, nil
}

// ListResponse is the response of `GET /v2/nfs`.
type ListResponse struct {
	// The shares.
	Shares []Share `json:"shares"`
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

// Items returns the list of the response.
func (v *ListResponse) Items() ([]Share, error) {
	if err := sdk.Require(v.Extra, "shares", true); err != nil {
		return nil, err
	}
	return v.Shares, nil
}

// Request is the settings of an NFS share to create.
type Request struct {
	// The share's name.
	Name string `json:"name"`
	// The size in GiB, at least 50.
	SizeGib int64 `json:"size_gib"`
	// The slug of the region, such as `atl1`.
	Region string `json:"region"`
	// The IDs of the VPCs that can access the share.
	VpcIDs []string `json:"vpc_ids"`
	// The performance tier, such as `standard` or `high`.
	PerformanceTier sdk.Opt[string] `json:"performance_tier,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Request) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Request) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Share is an NFS share.
type Share struct {
	// The share's ID. Only received.
	ID string `json:"id"`
	// The share's name.
	Name string `json:"name"`
	// The size of the share, in GiB.
	SizeGib int64 `json:"size_gib"`
	// The slug of the share's region, such as `atl1`.
	Region string `json:"region"`
	// The share's status. Only received.
	Status ShareStatus `json:"status"`
	// When the share was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// The IDs of the VPCs that can access the share.
	VpcIDs []string `json:"vpc_ids,omitzero"`
	// The performance tier in the form `PERFORMANCE_TIER_HIGH`, where requests use `high`.
	PerformanceTier string `json:"performance_tier"`
	// The path to mount from `host`.
	MountPath string `json:"mount_path"`
	// The address of the NFS server in the VPC.
	Host string `json:"host"`
	// The access points of the share, the default one first.
	AccessPoints []AccessPoint `json:"access_points,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Share) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Share) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ShareStatus is the status of an NFS share.
type ShareStatus string

const (
	// ShareStatusActive is the share can be used.
	ShareStatusActive ShareStatus = "ACTIVE"
	// ShareStatusCreating is the share is being created.
	ShareStatusCreating ShareStatus = "CREATING"
	// ShareStatusDeleted is the share was deleted.
	ShareStatusDeleted ShareStatus = "DELETED"
	// ShareStatusFailed is the creation of the share failed.
	ShareStatusFailed ShareStatus = "FAILED"
	// ShareStatusInactive is the share is not attached to a VPC.
	ShareStatusInactive ShareStatus = "INACTIVE"
)

// Snapshot is a snapshot of an NFS share.
type Snapshot struct {
	// The snapshot's ID.
	ID string `json:"id"`
	// The snapshot's name.
	Name string `json:"name"`
	// The size of the snapshot, in GiB.
	SizeGib uint64 `json:"size_gib"`
	// The slug of the snapshot's region.
	Region string `json:"region"`
	// The snapshot's status.
	Status SnapshotStatus `json:"status"`
	// When the snapshot was created.
	CreatedAt time.Time `json:"created_at"`
	// The ID of the share.
	ShareID string `json:"share_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Snapshot) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Snapshot) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SnapshotGetResponse is the response of `GET /v2/nfs/snapshots/{nfs_snapshot_id}`.
type SnapshotGetResponse struct {
	// The snapshot.
	Snapshot Snapshot `json:"snapshot"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SnapshotGetResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SnapshotGetResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *SnapshotGetResponse) Item() (*Snapshot, error) {
	if err := sdk.Require(v.Extra, "snapshot", true); err != nil {
		return nil, err
	}
	return &v.Snapshot, nil
}

// SnapshotListResponse is the response of `GET /v2/nfs/snapshots`.
type SnapshotListResponse struct {
	// The snapshots.
	Snapshots []Snapshot `json:"snapshots"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SnapshotListResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SnapshotListResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *SnapshotListResponse) Items() ([]Snapshot, error) {
	if err := sdk.Require(v.Extra, "snapshots", true); err != nil {
		return nil, err
	}
	return v.Snapshots, nil
}

// SnapshotStatus is the status of a snapshot.
type SnapshotStatus string

const (
	// SnapshotStatusActive is the snapshot can be used.
	SnapshotStatusActive SnapshotStatus = "ACTIVE"
	// SnapshotStatusCreating is the snapshot is being created.
	SnapshotStatusCreating SnapshotStatus = "CREATING"
	// SnapshotStatusDeleted is the snapshot was deleted.
	SnapshotStatusDeleted SnapshotStatus = "DELETED"
	// SnapshotStatusFailed is the creation of the snapshot failed.
	SnapshotStatusFailed SnapshotStatus = "FAILED"
	// SnapshotStatusUnknown is the status is unknown.
	SnapshotStatusUnknown SnapshotStatus = "UNKNOWN"
)
