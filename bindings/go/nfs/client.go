// Code generated from the description of the API. DO NOT EDIT.

// Package nfs has the operations of the resource nfs.
//
// Manages NFS shares in VPCs, with their snapshots and access points.
package nfs

import (
	"context"

	"digitalocean-sdk.internal/go/sdk"
)

// Client has the operations of the resource. It is safe for use by several goroutines.
type Client struct {
	client *sdk.Client
}

// New returns the client of the resource.
func New(client *sdk.Client) *Client {
	return &Client{client: client}
}

// Create creates an NFS share that is accessible from VPCs.
//
// Poll the share until its status is `ACTIVE`. Then `host` and `mount_path` show how to mount it.
//
// POST /v2/nfs. Scope: nfs:create.
//
//	share, err := sdk.Item(do.Nfs.CreateAndWait(ctx, nfs.Request{
//		Name:    "web-1",
//		SizeGib: 1,
//		Region:  "nyc3",
//		VpcIDs:  []string{"f8bece93-5191-4300-9afe-3b8ce33e6006"},
//	}))
func (c *Client) Create(ctx context.Context, body Request, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAndWait is [Client.Create] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) CreateAndWait(ctx context.Context, body Request, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAccessPoint creates an access point, through which a VPC can access a directory of an NFS share.
//
// The share must be `ACTIVE` or `INACTIVE`. Fails with 409 if the share already has an access point with the name or
// path. Poll the access point until its status is `ACCESS_POINT_ACTIVE`.
//
// POST /v2/nfs/shares/{share_id}/access_points. Scope: nfs:create.
//
//	accessPoint, err := sdk.Item(do.Nfs.CreateAccessPointAndWait(
//		ctx,
//		"d63333a2-0ca7-4cce-8882-dd5af06a3057",
//		nfs.AccessPointRequest{
//			Name: "web-1",
//			Path: "/",
//			AccessPolicy: nfs.AccessPolicy{
//				Anonuid:                    1,
//				Anongid:                    1,
//				Protocols:                  []nfs.AccessPolicyProtocol{nfs.AccessPolicyProtocolNfs},
//				SquashConfig:               nfs.AccessPolicySquashConfigAllSquash,
//				IdentityEnforcementEnabled: true,
//			},
//			VpcID: "9f74dfa8-69e9-4515-a6e8-3ed351cf931f",
//		},
//	))
func (c *Client) CreateAccessPoint(ctx context.Context, shareID string, body AccessPointRequest, options ...sdk.CallOption) (*AccessPointActionResponse, error) {
	call := sdk.NewCall(&createAccessPointOperation, shareID)
	call.Body(&body)
	response := new(AccessPointActionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAccessPointAndWait is [Client.CreateAccessPoint] that waits until the work is done, and returns the final
// state. If waiting fails, [sdk.Begun] returns what was created.
func (c *Client) CreateAccessPointAndWait(ctx context.Context, shareID string, body AccessPointRequest, options ...sdk.CallOption) (*AccessPointGetResponse, error) {
	call := sdk.NewCall(&createAccessPointOperation, shareID)
	call.Body(&body)
	response := new(AccessPointGetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAction starts an action on an NFS share, such as a resize, a snapshot or the attachment of a VPC.
//
// The `type` selects the action: `resize`, `snapshot`, `attach`, `detach`, `reassign` or `switch_performance_tier`.
// Returns while the action is in progress. Get the share to see the result.
//
// POST /v2/nfs/{nfs_id}/actions. Scope: nfs:create.
//
//	share, err := sdk.Item(do.Nfs.CreateActionAndWait(
//		ctx,
//		"6fc07d31-fed2-42d3-bc7a-45b4404112d6",
//		nfs.CreateActionBodyResize(nfs.ActionResize{Params: &nfs.ActionResizeParams{SizeGib: 2048}}),
//	))
func (c *Client) CreateAction(ctx context.Context, nfsID string, body CreateActionBody, options ...sdk.CallOption) (*ActionsResponse, error) {
	call := sdk.NewCall(&createActionOperation, nfsID)
	call.Body(&body)
	response := new(ActionsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateActionAndWait is [Client.CreateAction] that waits until the work is done, and returns the final state. If
// waiting fails, [sdk.Begun] returns what was created.
func (c *Client) CreateActionAndWait(ctx context.Context, nfsID string, body CreateActionBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&createActionOperation, nfsID)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Resize is an action that resizes an NFS share. It is [Client.CreateAction] with the type "resize".
//
//	share, err := sdk.Item(do.Nfs.ResizeAndWait(
//		ctx,
//		"6fc07d31-fed2-42d3-bc7a-45b4404112d6",
//		nfs.ActionResize{Params: &nfs.ActionResizeParams{SizeGib: 2048}},
//	))
func (c *Client) Resize(ctx context.Context, nfsID string, body ActionResize, options ...sdk.CallOption) (*ActionsResponse, error) {
	return c.CreateAction(ctx, nfsID, CreateActionBody{Resize: &body}, options...)
}

// ResizeAndWait is an action that resizes an NFS share. It is [Client.CreateActionAndWait] with the type "resize".
func (c *Client) ResizeAndWait(ctx context.Context, nfsID string, body ActionResize, options ...sdk.CallOption) (*GetResponse, error) {
	return c.CreateActionAndWait(ctx, nfsID, CreateActionBody{Resize: &body}, options...)
}

// Snapshot is an action that takes a snapshot of an NFS share. It is [Client.CreateAction] with the type "snapshot".
//
//	share, err := sdk.Item(do.Nfs.SnapshotAndWait(
//		ctx,
//		"6fc07d31-fed2-42d3-bc7a-45b4404112d6",
//		nfs.ActionSnapshot{Params: &nfs.ActionSnapshotParams{Name: "before-the-upgrade"}},
//	))
func (c *Client) Snapshot(ctx context.Context, nfsID string, body ActionSnapshot, options ...sdk.CallOption) (*ActionsResponse, error) {
	return c.CreateAction(ctx, nfsID, CreateActionBody{Snapshot: &body}, options...)
}

// SnapshotAndWait is an action that takes a snapshot of an NFS share. It is [Client.CreateActionAndWait] with the type
// "snapshot".
func (c *Client) SnapshotAndWait(ctx context.Context, nfsID string, body ActionSnapshot, options ...sdk.CallOption) (*GetResponse, error) {
	return c.CreateActionAndWait(ctx, nfsID, CreateActionBody{Snapshot: &body}, options...)
}

// Attach is an action that attaches an NFS share to a VPC. It is [Client.CreateAction] with the type "attach".
//
//	share, err := sdk.Item(do.Nfs.AttachAndWait(
//		ctx,
//		"6fc07d31-fed2-42d3-bc7a-45b4404112d6",
//		nfs.ActionAttach{
//			Params: &nfs.ActionAttachParams{VpcID: "5a4981aa-9653-4bd1-bef5-d6bff52042e4"},
//		},
//	))
func (c *Client) Attach(ctx context.Context, nfsID string, body ActionAttach, options ...sdk.CallOption) (*ActionsResponse, error) {
	return c.CreateAction(ctx, nfsID, CreateActionBody{Attach: &body}, options...)
}

// AttachAndWait is an action that attaches an NFS share to a VPC. It is [Client.CreateActionAndWait] with the type
// "attach".
func (c *Client) AttachAndWait(ctx context.Context, nfsID string, body ActionAttach, options ...sdk.CallOption) (*GetResponse, error) {
	return c.CreateActionAndWait(ctx, nfsID, CreateActionBody{Attach: &body}, options...)
}

// Detach is an action that detaches an NFS share from a VPC. It is [Client.CreateAction] with the type "detach".
//
//	share, err := sdk.Item(do.Nfs.DetachAndWait(
//		ctx,
//		"6fc07d31-fed2-42d3-bc7a-45b4404112d6",
//		nfs.ActionDetach{
//			Params: &nfs.ActionDetachParams{VpcID: "5a4981aa-9653-4bd1-bef5-d6bff52042e4"},
//		},
//	))
func (c *Client) Detach(ctx context.Context, nfsID string, body ActionDetach, options ...sdk.CallOption) (*ActionsResponse, error) {
	return c.CreateAction(ctx, nfsID, CreateActionBody{Detach: &body}, options...)
}

// DetachAndWait is an action that detaches an NFS share from a VPC. It is [Client.CreateActionAndWait] with the type
// "detach".
func (c *Client) DetachAndWait(ctx context.Context, nfsID string, body ActionDetach, options ...sdk.CallOption) (*GetResponse, error) {
	return c.CreateActionAndWait(ctx, nfsID, CreateActionBody{Detach: &body}, options...)
}

// Reassign is an action that moves an NFS share from one VPC to another. It is [Client.CreateAction] with the type
// "reassign".
//
//	share, err := sdk.Item(do.Nfs.ReassignAndWait(
//		ctx,
//		"6fc07d31-fed2-42d3-bc7a-45b4404112d6",
//		nfs.ActionReassign{
//			Params: &nfs.ActionReassignParams{
//				OldVpcID: "c33931f2-a26a-4e61-b85c-4e95a2ec431b",
//				NewVpcID: "5a4981aa-9653-4bd1-bef5-d6bff52042e4",
//			},
//		},
//	))
func (c *Client) Reassign(ctx context.Context, nfsID string, body ActionReassign, options ...sdk.CallOption) (*ActionsResponse, error) {
	return c.CreateAction(ctx, nfsID, CreateActionBody{Reassign: &body}, options...)
}

// ReassignAndWait is an action that moves an NFS share from one VPC to another. It is [Client.CreateActionAndWait]
// with the type "reassign".
func (c *Client) ReassignAndWait(ctx context.Context, nfsID string, body ActionReassign, options ...sdk.CallOption) (*GetResponse, error) {
	return c.CreateActionAndWait(ctx, nfsID, CreateActionBody{Reassign: &body}, options...)
}

// SwitchPerformanceTier is an action that changes the performance tier of an NFS share. It is [Client.CreateAction]
// with the type "switch_performance_tier".
//
//	share, err := sdk.Item(do.Nfs.SwitchPerformanceTierAndWait(
//		ctx,
//		"6fc07d31-fed2-42d3-bc7a-45b4404112d6",
//		nfs.ActionSwitchPerformanceTier{
//			Params: &nfs.ActionSwitchPerformanceTierParams{PerformanceTier: "high"},
//		},
//	))
func (c *Client) SwitchPerformanceTier(ctx context.Context, nfsID string, body ActionSwitchPerformanceTier, options ...sdk.CallOption) (*ActionsResponse, error) {
	return c.CreateAction(ctx, nfsID, CreateActionBody{SwitchPerformanceTier: &body}, options...)
}

// SwitchPerformanceTierAndWait is an action that changes the performance tier of an NFS share. It is
// [Client.CreateActionAndWait] with the type "switch_performance_tier".
func (c *Client) SwitchPerformanceTierAndWait(ctx context.Context, nfsID string, body ActionSwitchPerformanceTier, options ...sdk.CallOption) (*GetResponse, error) {
	return c.CreateActionAndWait(ctx, nfsID, CreateActionBody{SwitchPerformanceTier: &body}, options...)
}

// DeleteParams are the parameters of [Client.Delete].
type DeleteParams struct {
	_ sdk.NotComparable
	// The slug of the region, such as `atl1`.
	Region sdk.Opt[string]
}

func (p *DeleteParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "region", p.Region, sdk.FormatString)
}

// Delete deletes an NFS share and its data.
//
// DELETE /v2/nfs/{nfs_id}. Scope: nfs:delete.
//
//	err := do.Nfs.Delete(ctx, "6fc07d31-fed2-42d3-bc7a-45b4404112d6", nfs.DeleteParams{})
func (c *Client) Delete(ctx context.Context, nfsID string, params DeleteParams, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, nfsID)
	params.addTo(call)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteAndWait is [Client.Delete] that waits until what it deletes is gone.
func (c *Client) DeleteAndWait(ctx context.Context, nfsID string, params DeleteParams, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, nfsID)
	params.addTo(call)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// DeleteAccessPoint deletes an access point. Returns it with status `ACCESS_POINT_DELETED`.
//
// Fails with 400 for the default access point and for access points that are already deleted or failed.
//
// DELETE /v2/nfs/access_points/{access_point_id}. Scope: nfs:delete.
//
//	response, err := do.Nfs.DeleteAccessPoint(ctx, "dd08c291-b550-4b37-8777-fb1733607701")
func (c *Client) DeleteAccessPoint(ctx context.Context, accessPointID string, options ...sdk.CallOption) (*AccessPointActionResponse, error) {
	call := sdk.NewCall(&deleteAccessPointOperation, accessPointID)
	response := new(AccessPointActionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteSnapshotParams are the parameters of [Client.DeleteSnapshot].
type DeleteSnapshotParams struct {
	_ sdk.NotComparable
	// The slug of the region, such as `atl1`.
	Region sdk.Opt[string]
}

func (p *DeleteSnapshotParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "region", p.Region, sdk.FormatString)
}

// DeleteSnapshot deletes a snapshot of an NFS share.
//
// DELETE /v2/nfs/snapshots/{nfs_snapshot_id}. Scope: nfs:delete.
//
//	err := do.Nfs.DeleteSnapshot(
//		ctx,
//		"8b72dd7a-8b7a-403a-bf67-e6fa1c8ffa3a",
//		nfs.DeleteSnapshotParams{},
//	)
func (c *Client) DeleteSnapshot(ctx context.Context, nfsSnapshotID string, params DeleteSnapshotParams, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteSnapshotOperation, nfsSnapshotID)
	params.addTo(call)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// GetParams are the parameters of [Client.Get].
type GetParams struct {
	_ sdk.NotComparable
	// The slug of the region, such as `atl1`.
	Region sdk.Opt[string]
}

func (p *GetParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "region", p.Region, sdk.FormatString)
}

// Get gets an NFS share.
//
// GET /v2/nfs/{nfs_id}. Scope: nfs:read.
//
//	share, err := sdk.Item(do.Nfs.Get(ctx, "6fc07d31-fed2-42d3-bc7a-45b4404112d6", nfs.GetParams{}))
func (c *Client) Get(ctx context.Context, nfsID string, params GetParams, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, nfsID)
	params.addTo(call)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, nfsID string, params GetParams, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, nfsID)
	params.addTo(call)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAccessPoint gets an access point of an NFS share.
//
// GET /v2/nfs/access_points/{access_point_id}. Scope: nfs:read.
//
//	accessPoint, err := sdk.Item(do.Nfs.GetAccessPoint(ctx, "dd08c291-b550-4b37-8777-fb1733607701"))
func (c *Client) GetAccessPoint(ctx context.Context, accessPointID string, options ...sdk.CallOption) (*AccessPointGetResponse, error) {
	call := sdk.NewCall(&getAccessPointOperation, accessPointID)
	response := new(AccessPointGetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAccessPointAndWait waits until the work whose state [Client.GetAccessPoint] returns is done. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) GetAccessPointAndWait(ctx context.Context, accessPointID string, options ...sdk.CallOption) (*AccessPointGetResponse, error) {
	call := sdk.NewCall(&getAccessPointOperation, accessPointID)
	response := new(AccessPointGetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetSnapshotParams are the parameters of [Client.GetSnapshot].
type GetSnapshotParams struct {
	_ sdk.NotComparable
	// The slug of the region, such as `atl1`.
	Region sdk.Opt[string]
}

func (p *GetSnapshotParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "region", p.Region, sdk.FormatString)
}

// GetSnapshot gets a snapshot of an NFS share.
//
// GET /v2/nfs/snapshots/{nfs_snapshot_id}. Scope: nfs:read.
//
//	snapshot, err := sdk.Item(do.Nfs.GetSnapshot(
//		ctx,
//		"8b72dd7a-8b7a-403a-bf67-e6fa1c8ffa3a",
//		nfs.GetSnapshotParams{},
//	))
func (c *Client) GetSnapshot(ctx context.Context, nfsSnapshotID string, params GetSnapshotParams, options ...sdk.CallOption) (*SnapshotGetResponse, error) {
	call := sdk.NewCall(&getSnapshotOperation, nfsSnapshotID)
	params.addTo(call)
	response := new(SnapshotGetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListParams are the parameters of [Client.List].
type ListParams struct {
	_ sdk.NotComparable
	// The slug of the region, such as `atl1`.
	Region sdk.Opt[string]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "region", p.Region, sdk.FormatString)
}

// List lists the NFS shares of the team.
//
// GET /v2/nfs. Scope: nfs:list.
//
//	items, err := sdk.Items(do.Nfs.List(ctx, nfs.ListParams{}))
func (c *Client) List(ctx context.Context, params ListParams, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAccessPointsParams are the parameters of [Client.ListAccessPoints].
type ListAccessPointsParams struct {
	_ sdk.NotComparable
	// Lists only access points with this status.
	Status sdk.Opt[AccessPointStatus]
}

func (p *ListAccessPointsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "status", p.Status, sdk.FormatString)
}

// ListAccessPoints lists the access points of an NFS share, first the default one, then oldest first.
//
// GET /v2/nfs/shares/{share_id}/access_points. Scope: nfs:list.
//
//	items, err := sdk.Items(do.Nfs.ListAccessPoints(
//		ctx,
//		"d63333a2-0ca7-4cce-8882-dd5af06a3057",
//		nfs.ListAccessPointsParams{},
//	))
func (c *Client) ListAccessPoints(ctx context.Context, shareID string, params ListAccessPointsParams, options ...sdk.CallOption) (*AccessPointListResponse, error) {
	call := sdk.NewCall(&listAccessPointsOperation, shareID)
	params.addTo(call)
	response := new(AccessPointListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListSnapshotParams are the parameters of [Client.ListSnapshot].
type ListSnapshotParams struct {
	_ sdk.NotComparable
	// The slug of the region, such as `atl1`.
	Region sdk.Opt[string]
	// Lists only snapshots of this share.
	ShareID sdk.Opt[string]
}

func (p *ListSnapshotParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "region", p.Region, sdk.FormatString)
	sdk.AddOpt(call.Query, "share_id", p.ShareID, sdk.FormatString)
}

// ListSnapshot lists the snapshots of NFS shares.
//
// GET /v2/nfs/snapshots. Scope: nfs:list.
//
//	items, err := sdk.Items(do.Nfs.ListSnapshot(ctx, nfs.ListSnapshotParams{}))
func (c *Client) ListSnapshot(ctx context.Context, params ListSnapshotParams, options ...sdk.CallOption) (*SnapshotListResponse, error) {
	call := sdk.NewCall(&listSnapshotOperation)
	params.addTo(call)
	response := new(SnapshotListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
