// Code generated from the description of the API. DO NOT EDIT.

// Package droplets has the operations of the resource droplets.
//
// Manages Droplets, the virtual machines of DigitalOcean.
package droplets

import (
	"context"
	"iter"

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

// Create creates one Droplet from a `name`, or several with the same settings from a list of `names`.
//
// Returns before the Droplets are ready (202). Poll the actions in `links`, or the Droplet until its status is
// `active`.
//
// A request with `name` returns one `droplet`; a request with `names` (at most ten) returns a list of `droplets`.
//
// POST /v2/droplets. Scope: droplet:create.
//
//	droplet, err := sdk.Item(do.Droplets.CreateAndWait(
//		ctx,
//		droplets.CreateBodySingle(droplets.DropletSingleCreate{
//			Name:   "web-1",
//			Region: sdk.Some("nyc3"),
//			Size:   "s-1vcpu-1gb",
//			Image:  droplets.ImageSlug("ubuntu-24-04-x64"),
//		}),
//	))
func (c *Client) Create(ctx context.Context, body CreateBody, options ...sdk.CallOption) (*CreateResponse, error) {
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
func (c *Client) CreateAndWait(ctx context.Context, body CreateBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAndWaitAll is [Client.CreateAndWait] for a request that starts the work of several resources.
func (c *Client) CreateAndWaitAll(ctx context.Context, body CreateBody, options ...sdk.CallOption) ([]*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	return sdk.WaitAll[*GetResponse](ctx, c.client, call, options)
}

// Destroy: Permanently destroys a Droplet.
//
// Associated volumes, snapshots and reserved IPs are kept and continue to be billed. Other operations of this resource
// destroy them together with the Droplet.
//
// DELETE /v2/droplets/{droplet_id}. Scope: droplet:delete.
//
//	err := do.Droplets.Destroy(ctx, 26162826)
func (c *Client) Destroy(ctx context.Context, dropletID int64, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyOperation, sdk.FormatInt(dropletID))
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DestroyAndWait is [Client.Destroy] that waits until what it deletes is gone.
func (c *Client) DestroyAndWait(ctx context.Context, dropletID int64, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyOperation, sdk.FormatInt(dropletID))
	return sdk.WaitGone(ctx, c.client, call, options)
}

// DestroyByTagParams are the parameters of [Client.DestroyByTag].
type DestroyByTagParams struct {
	_ sdk.NotComparable
	// The tag of the Droplets to destroy. Required.
	TagName string
}

func (p *DestroyByTagParams) addTo(call *sdk.Call) {
	call.RequiredQuery("tag_name", sdk.FormatString(p.TagName))
}

// DestroyByTag: Permanently destroys all Droplets that have a tag.
//
// Also requires the scope `tag:read`.
//
// DELETE /v2/droplets. Scope: droplet:delete.
//
//	err := do.Droplets.DestroyByTag(ctx, droplets.DestroyByTagParams{TagName: "web"})
func (c *Client) DestroyByTag(ctx context.Context, params DestroyByTagParams, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyByTagOperation)
	params.addTo(call)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DestroyRetryWithAssociatedResources retries the failed part of destroying a Droplet and its associated resources.
//
// Fails with 409 while an earlier attempt for the Droplet is in progress. Returns before the resources are destroyed
// (202). Poll the status of the operation for the result.
//
// POST /v2/droplets/{droplet_id}/destroy_with_associated_resources/retry. Scopes: droplet:delete,
// block_storage:delete, block_storage_snapshot:delete, image:delete, reserved_ip:delete.
//
//	err := do.Droplets.DestroyRetryWithAssociatedResources(ctx, 26162826)
func (c *Client) DestroyRetryWithAssociatedResources(ctx context.Context, dropletID int64, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyRetryWithAssociatedResourcesOperation, sdk.FormatInt(dropletID))
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DestroyWithAssociatedResourcesDangerousParams are the parameters of
// [Client.DestroyWithAssociatedResourcesDangerous].
type DestroyWithAssociatedResourcesDangerousParams struct {
	_ sdk.NotComparable
	// Confirms that everything is to be destroyed; must be `true`. Required.
	XDangerous bool
}

func (p *DestroyWithAssociatedResourcesDangerousParams) addTo(call *sdk.Call) {
	call.RequiredHeader("X-Dangerous", sdk.FormatBool(p.XDangerous))
}

// DestroyWithAssociatedResourcesDangerous destroys a Droplet and all its associated resources, including snapshots and
// volumes.
//
// This cannot be undone, so list the associated resources first. The header `X-Dangerous` must be `true`. Returns
// before the resources are destroyed (202). Poll the status of the operation for the result.
//
// DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/dangerous. Scopes: droplet:delete,
// block_storage:delete, block_storage_snapshot:delete, image:delete, reserved_ip:delete.
//
//	err := do.Droplets.DestroyWithAssociatedResourcesDangerous(
//		ctx,
//		26162826,
//		droplets.DestroyWithAssociatedResourcesDangerousParams{XDangerous: true},
//	)
func (c *Client) DestroyWithAssociatedResourcesDangerous(ctx context.Context, dropletID int64, params DestroyWithAssociatedResourcesDangerousParams, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyWithAssociatedResourcesDangerousOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DestroyWithAssociatedResourcesSelective destroys a Droplet and the listed associated resources.
//
// This cannot be undone. Associated resources that are not listed are kept and continue to be billed. Returns before
// the resources are destroyed (202). Poll the status of the operation for the result.
//
// DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/selective. Scopes: droplet:delete,
// block_storage:delete, block_storage_snapshot:delete, image:delete, reserved_ip:delete.
//
//	err := do.Droplets.DestroyWithAssociatedResourcesSelective(
//		ctx,
//		26162826,
//		&droplets.SelectiveDestroyAssociatedResource{
//			ReservedIPs: []string{"192.0.2.1"},
//			Snapshots:   []string{"my-snapshot"},
//		},
//	)
func (c *Client) DestroyWithAssociatedResourcesSelective(ctx context.Context, dropletID int64, body *SelectiveDestroyAssociatedResource, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyWithAssociatedResourcesSelectiveOperation, sdk.FormatInt(dropletID))
	if body != nil {
		call.Body(body)
	}
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a Droplet.
//
// GET /v2/droplets/{droplet_id}. Scope: droplet:read.
//
//	droplet, err := sdk.Item(do.Droplets.Get(ctx, 26162826))
func (c *Client) Get(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatInt(dropletID))
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatInt(dropletID))
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDestroyAssociatedResourcesStatus gets the progress of destroying a Droplet and its associated resources.
//
// GET /v2/droplets/{droplet_id}/destroy_with_associated_resources/status. Scope: droplet:delete.
//
//	response, err := do.Droplets.GetDestroyAssociatedResourcesStatus(ctx, 26162826)
func (c *Client) GetDestroyAssociatedResourcesStatus(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*AssociatedResourceStatus, error) {
	call := sdk.NewCall(&getDestroyAssociatedResourcesStatusOperation, sdk.FormatInt(dropletID))
	response := new(AssociatedResourceStatus)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetBackupPolicy gets the backup policy of a Droplet.
//
// GET /v2/droplets/{droplet_id}/backups/policy. Scope: droplet:read.
//
//	policy, err := sdk.Item(do.Droplets.GetBackupPolicy(ctx, 26162826))
func (c *Client) GetBackupPolicy(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*GetBackupPolicyResponse, error) {
	call := sdk.NewCall(&getBackupPolicyOperation, sdk.FormatInt(dropletID))
	response := new(GetBackupPolicyResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListParams are the parameters of [Client.List].
type ListParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
	// Lists only Droplets with this tag. Cannot be combined with `name` or `type`. Requires the scope `tag:read`.
	TagName sdk.Opt[string]
	// Lists only Droplets with this name, ignoring case. Cannot be combined with `tag_name`.
	Name sdk.Opt[string]
	// The type of Droplets to list. Cannot be combined with `tag_name`.
	Type sdk.Opt[DropletType]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "tag_name", p.TagName, sdk.FormatString)
	sdk.AddOpt(call.Query, "name", p.Name, sdk.FormatString)
	sdk.AddOpt(call.Query, "type", p.Type, sdk.FormatString)
}

// List lists the Droplets in the account. GPU Droplets are listed only on request.
//
// GET /v2/droplets. Scope: droplet:read.
//
//	for droplet, err := range do.Droplets.ListAll(ctx, droplets.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(droplet)
//	}
func (c *Client) List(ctx context.Context, params ListParams, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Droplet, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Droplet] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Droplet](ctx, c.client, call, options)
}

// ListAssociatedResources lists the billable resources associated with a Droplet, which can be destroyed with it.
//
// Lists only resources that the token can read. Reserved IPs, for example, require the scope `reserved_ip:read`.
//
// GET /v2/droplets/{droplet_id}/destroy_with_associated_resources. Scope: droplet:read.
//
//	response, err := do.Droplets.ListAssociatedResources(ctx, 26162826)
func (c *Client) ListAssociatedResources(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*ListAssociatedResourcesResponse, error) {
	call := sdk.NewCall(&listAssociatedResourcesOperation, sdk.FormatInt(dropletID))
	response := new(ListAssociatedResourcesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListBackupPoliciesParams are the parameters of [Client.ListBackupPolicies].
type ListBackupPoliciesParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListBackupPoliciesParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListBackupPolicies lists the backup policies of all Droplets, keyed by Droplet ID.
//
// Includes Droplets for which backups are disabled.
//
// GET /v2/droplets/backups/policies. Scope: droplet:read.
//
//	for policy, err := range do.Droplets.ListBackupPoliciesAll(
//		ctx,
//		droplets.ListBackupPoliciesParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(policy)
//	}
func (c *Client) ListBackupPolicies(ctx context.Context, params ListBackupPoliciesParams, options ...sdk.CallOption) (*ListBackupPoliciesResponse, error) {
	call := sdk.NewCall(&listBackupPoliciesOperation)
	params.addTo(call)
	response := new(ListBackupPoliciesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListBackupPoliciesAll reads the items of [Client.ListBackupPolicies] across all pages.
func (c *Client) ListBackupPoliciesAll(ctx context.Context, params ListBackupPoliciesParams, options ...sdk.CallOption) iter.Seq2[*sdk.Entry[*DropletBackupPolicyRecord], error] {
	return c.ListBackupPoliciesPaginator(ctx, params, options...).Items()
}

// ListBackupPoliciesPaginator returns a paginator of [Client.ListBackupPolicies].
func (c *Client) ListBackupPoliciesPaginator(ctx context.Context, params ListBackupPoliciesParams, options ...sdk.CallOption) *sdk.Paginator[*ListBackupPoliciesResponse, *sdk.Entry[*DropletBackupPolicyRecord]] {
	call := sdk.NewCall(&listBackupPoliciesOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListBackupPoliciesResponse, *sdk.Entry[*DropletBackupPolicyRecord]](ctx, c.client, call, options)
}

// ListBackupsParams are the parameters of [Client.ListBackups].
type ListBackupsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListBackupsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListBackups lists the automatic backups of a Droplet.
//
// GET /v2/droplets/{droplet_id}/backups. Scope: droplet:read.
//
//	for backup, err := range do.Droplets.ListBackupsAll(ctx, 26162826, droplets.ListBackupsParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(backup)
//	}
func (c *Client) ListBackups(ctx context.Context, dropletID int64, params ListBackupsParams, options ...sdk.CallOption) (*ListBackupsResponse, error) {
	call := sdk.NewCall(&listBackupsOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	response := new(ListBackupsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListBackupsAll reads the items of [Client.ListBackups] across all pages.
func (c *Client) ListBackupsAll(ctx context.Context, dropletID int64, params ListBackupsParams, options ...sdk.CallOption) iter.Seq2[*DropletSnapshot, error] {
	return c.ListBackupsPaginator(ctx, dropletID, params, options...).Items()
}

// ListBackupsPaginator returns a paginator of [Client.ListBackups].
func (c *Client) ListBackupsPaginator(ctx context.Context, dropletID int64, params ListBackupsParams, options ...sdk.CallOption) *sdk.Paginator[*ListBackupsResponse, *DropletSnapshot] {
	call := sdk.NewCall(&listBackupsOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	return sdk.NewPaginator[*ListBackupsResponse, *DropletSnapshot](ctx, c.client, call, options)
}

// ListFirewallsParams are the parameters of [Client.ListFirewalls].
type ListFirewallsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListFirewallsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListFirewalls lists the firewalls that apply to a Droplet.
//
// GET /v2/droplets/{droplet_id}/firewalls. Scope: firewall:read.
//
//	for firewall, err := range do.Droplets.ListFirewallsAll(
//		ctx,
//		26162826,
//		droplets.ListFirewallsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(firewall)
//	}
func (c *Client) ListFirewalls(ctx context.Context, dropletID int64, params ListFirewallsParams, options ...sdk.CallOption) (*ListFirewallsResponse, error) {
	call := sdk.NewCall(&listFirewallsOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	response := new(ListFirewallsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListFirewallsAll reads the items of [Client.ListFirewalls] across all pages.
func (c *Client) ListFirewallsAll(ctx context.Context, dropletID int64, params ListFirewallsParams, options ...sdk.CallOption) iter.Seq2[*Firewall, error] {
	return c.ListFirewallsPaginator(ctx, dropletID, params, options...).Items()
}

// ListFirewallsPaginator returns a paginator of [Client.ListFirewalls].
func (c *Client) ListFirewallsPaginator(ctx context.Context, dropletID int64, params ListFirewallsParams, options ...sdk.CallOption) *sdk.Paginator[*ListFirewallsResponse, *Firewall] {
	call := sdk.NewCall(&listFirewallsOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	return sdk.NewPaginator[*ListFirewallsResponse, *Firewall](ctx, c.client, call, options)
}

// ListKernelsParams are the parameters of [Client.ListKernels].
type ListKernelsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListKernelsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListKernels lists the kernels available to a Droplet.
//
// GET /v2/droplets/{droplet_id}/kernels. Scope: droplet:read.
//
//	for kernel, err := range do.Droplets.ListKernelsAll(ctx, 26162826, droplets.ListKernelsParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(kernel)
//	}
func (c *Client) ListKernels(ctx context.Context, dropletID int64, params ListKernelsParams, options ...sdk.CallOption) (*ListKernelsResponse, error) {
	call := sdk.NewCall(&listKernelsOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	response := new(ListKernelsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListKernelsAll reads the items of [Client.ListKernels] across all pages.
func (c *Client) ListKernelsAll(ctx context.Context, dropletID int64, params ListKernelsParams, options ...sdk.CallOption) iter.Seq2[*Kernel, error] {
	return c.ListKernelsPaginator(ctx, dropletID, params, options...).Items()
}

// ListKernelsPaginator returns a paginator of [Client.ListKernels].
func (c *Client) ListKernelsPaginator(ctx context.Context, dropletID int64, params ListKernelsParams, options ...sdk.CallOption) *sdk.Paginator[*ListKernelsResponse, *Kernel] {
	call := sdk.NewCall(&listKernelsOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	return sdk.NewPaginator[*ListKernelsResponse, *Kernel](ctx, c.client, call, options)
}

// ListNeighbors lists the Droplets in the account that run on the same physical server as a Droplet.
//
// GET /v2/droplets/{droplet_id}/neighbors. Scope: droplet:read.
//
//	items, err := sdk.Items(do.Droplets.ListNeighbors(ctx, 26162826))
func (c *Client) ListNeighbors(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*ListNeighborsResponse, error) {
	call := sdk.NewCall(&listNeighborsOperation, sdk.FormatInt(dropletID))
	response := new(ListNeighborsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListNeighborsIDs lists groups of Droplets in the account that share a physical server, by Droplet ID.
//
// GET /v2/reports/droplet_neighbors_ids. Scope: droplet:read.
//
//	items, err := sdk.Items(do.Droplets.ListNeighborsIDs(ctx))
func (c *Client) ListNeighborsIDs(ctx context.Context, options ...sdk.CallOption) (*NeighborIDs, error) {
	call := sdk.NewCall(&listNeighborsIDsOperation)
	response := new(NeighborIDs)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListSnapshotsParams are the parameters of [Client.ListSnapshots].
type ListSnapshotsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListSnapshotsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListSnapshots lists the snapshots of a Droplet.
//
// GET /v2/droplets/{droplet_id}/snapshots. Scope: droplet:read.
//
//	for snapshot, err := range do.Droplets.ListSnapshotsAll(
//		ctx,
//		26162826,
//		droplets.ListSnapshotsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(snapshot)
//	}
func (c *Client) ListSnapshots(ctx context.Context, dropletID int64, params ListSnapshotsParams, options ...sdk.CallOption) (*ListSnapshotsResponse, error) {
	call := sdk.NewCall(&listSnapshotsOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	response := new(ListSnapshotsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListSnapshotsAll reads the items of [Client.ListSnapshots] across all pages.
func (c *Client) ListSnapshotsAll(ctx context.Context, dropletID int64, params ListSnapshotsParams, options ...sdk.CallOption) iter.Seq2[*DropletSnapshot, error] {
	return c.ListSnapshotsPaginator(ctx, dropletID, params, options...).Items()
}

// ListSnapshotsPaginator returns a paginator of [Client.ListSnapshots].
func (c *Client) ListSnapshotsPaginator(ctx context.Context, dropletID int64, params ListSnapshotsParams, options ...sdk.CallOption) *sdk.Paginator[*ListSnapshotsResponse, *DropletSnapshot] {
	call := sdk.NewCall(&listSnapshotsOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	return sdk.NewPaginator[*ListSnapshotsResponse, *DropletSnapshot](ctx, c.client, call, options)
}

// ListSupportedBackupPolicies lists the available backup plans, with their days and hours.
//
// GET /v2/droplets/backups/supported_policies. Scope: droplet:read.
//
//	items, err := sdk.Items(do.Droplets.ListSupportedBackupPolicies(ctx))
func (c *Client) ListSupportedBackupPolicies(ctx context.Context, options ...sdk.CallOption) (*ListSupportedBackupPoliciesResponse, error) {
	call := sdk.NewCall(&listSupportedBackupPoliciesOperation)
	response := new(ListSupportedBackupPoliciesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
