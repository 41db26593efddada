// Code generated from the description of the API. DO NOT EDIT.

// Package dropletactions has the operations of the resource droplet actions.
//
// Starts actions on Droplets, individually or by tag, such as reboots, resizes and snapshots.
package dropletactions

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

// Get gets an action performed on a Droplet, with its status.
//
// GET /v2/droplets/{droplet_id}/actions/{action_id}. Scope: droplet:read.
//
//	action, err := sdk.Item(do.DropletActions.Get(ctx, 26162826, 11142594))
func (c *Client) Get(ctx context.Context, dropletID int64, actionID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatInt(dropletID), sdk.FormatInt(actionID))
	response := new(ActionsGetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, dropletID int64, actionID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatInt(dropletID), sdk.FormatInt(actionID))
	response := new(ActionsGetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
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
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// List lists the actions performed on a Droplet.
//
// GET /v2/droplets/{droplet_id}/actions. Scope: droplet:read.
//
//	for action, err := range do.DropletActions.ListAll(ctx, 26162826, dropletactions.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(action)
//	}
func (c *Client) List(ctx context.Context, dropletID int64, params ListParams, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, dropletID int64, params ListParams, options ...sdk.CallOption) iter.Seq2[*Action, error] {
	return c.ListPaginator(ctx, dropletID, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, dropletID int64, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Action] {
	call := sdk.NewCall(&listOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Action](ctx, c.client, call, options)
}

// Post performs an action on a Droplet, such as a reboot, a resize or a snapshot.
//
// Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`. Until
// then the Droplet may be `locked`, in which case further actions fail with 422.
//
// Actions of type `restore`, `rebuild` and `password_reset` also require the scope `droplet:admin`, `resize` requires
// `droplet:create`, and `snapshot` requires `image:create`.
//
// POST /v2/droplets/{droplet_id}/actions. Scope: droplet:update.
//
//	action, err := sdk.Item(do.DropletActions.PostAndWait(
//		ctx,
//		26162826,
//		dropletactions.PostBodyAction(dropletactions.DropletAction{
//			Type: dropletactions.DropletActionTypeDisableBackups,
//		}),
//	))
func (c *Client) Post(ctx context.Context, dropletID int64, body PostBody, options ...sdk.CallOption) (*PostResponse, error) {
	call := sdk.NewCall(&postOperation, sdk.FormatInt(dropletID))
	call.Body(&body)
	response := new(PostResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostAndWait is [Client.Post] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) PostAndWait(ctx context.Context, dropletID int64, body PostBody, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	call := sdk.NewCall(&postOperation, sdk.FormatInt(dropletID))
	call.Body(&body)
	response := new(ActionsGetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DisableBackups disables automatic backups. It is [Client.Post] with the type "disable_backups".
//
//	action, err := sdk.Item(do.DropletActions.DisableBackupsAndWait(ctx, 26162826))
func (c *Client) DisableBackups(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Action: &DropletAction{Type: "disable_backups"}}, options...)
}

// DisableBackupsAndWait disables automatic backups. It is [Client.PostAndWait] with the type "disable_backups".
func (c *Client) DisableBackupsAndWait(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Action: &DropletAction{Type: "disable_backups"}}, options...)
}

// EnableIpv6 enables IPv6, which cannot be undone. The operating system must be configured for it, too. It is
// [Client.Post] with the type "enable_ipv6".
//
//	action, err := sdk.Item(do.DropletActions.EnableIpv6AndWait(ctx, 26162826))
func (c *Client) EnableIpv6(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Action: &DropletAction{Type: "enable_ipv6"}}, options...)
}

// EnableIpv6AndWait enables IPv6, which cannot be undone. The operating system must be configured for it, too. It is
// [Client.PostAndWait] with the type "enable_ipv6".
func (c *Client) EnableIpv6AndWait(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Action: &DropletAction{Type: "enable_ipv6"}}, options...)
}

// PasswordReset resets the root password. A new password is sent by email and must be changed at first login. It is
// [Client.Post] with the type "password_reset".
//
//	action, err := sdk.Item(do.DropletActions.PasswordResetAndWait(ctx, 26162826))
func (c *Client) PasswordReset(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Action: &DropletAction{Type: "password_reset"}}, options...)
}

// PasswordResetAndWait resets the root password. A new password is sent by email and must be changed at first login.
// It is [Client.PostAndWait] with the type "password_reset".
func (c *Client) PasswordResetAndWait(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Action: &DropletAction{Type: "password_reset"}}, options...)
}

// PowerCycle resets the Droplet immediately, like a reset button. It is [Client.Post] with the type "power_cycle".
//
//	action, err := sdk.Item(do.DropletActions.PowerCycleAndWait(ctx, 26162826))
func (c *Client) PowerCycle(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Action: &DropletAction{Type: "power_cycle"}}, options...)
}

// PowerCycleAndWait resets the Droplet immediately, like a reset button. It is [Client.PostAndWait] with the type
// "power_cycle".
func (c *Client) PowerCycleAndWait(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Action: &DropletAction{Type: "power_cycle"}}, options...)
}

// PowerOff powers off immediately, which can lose data. Try `shutdown` first. It is [Client.Post] with the type
// "power_off".
//
//	action, err := sdk.Item(do.DropletActions.PowerOffAndWait(ctx, 26162826))
func (c *Client) PowerOff(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Action: &DropletAction{Type: "power_off"}}, options...)
}

// PowerOffAndWait powers off immediately, which can lose data. Try `shutdown` first. It is [Client.PostAndWait] with
// the type "power_off".
func (c *Client) PowerOffAndWait(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Action: &DropletAction{Type: "power_off"}}, options...)
}

// PowerOn powers on the Droplet. It is [Client.Post] with the type "power_on".
//
//	action, err := sdk.Item(do.DropletActions.PowerOnAndWait(ctx, 26162826))
func (c *Client) PowerOn(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Action: &DropletAction{Type: "power_on"}}, options...)
}

// PowerOnAndWait powers on the Droplet. It is [Client.PostAndWait] with the type "power_on".
func (c *Client) PowerOnAndWait(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Action: &DropletAction{Type: "power_on"}}, options...)
}

// Reboot reboots the operating system gracefully. It is [Client.Post] with the type "reboot".
//
//	action, err := sdk.Item(do.DropletActions.RebootAndWait(ctx, 26162826))
func (c *Client) Reboot(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Action: &DropletAction{Type: "reboot"}}, options...)
}

// RebootAndWait reboots the operating system gracefully. It is [Client.PostAndWait] with the type "reboot".
func (c *Client) RebootAndWait(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Action: &DropletAction{Type: "reboot"}}, options...)
}

// Shutdown asks the operating system to shut down. The action completes even if the system does not shut down; in that
// case, use `power_off`. It is [Client.Post] with the type "shutdown".
//
//	action, err := sdk.Item(do.DropletActions.ShutdownAndWait(ctx, 26162826))
func (c *Client) Shutdown(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Action: &DropletAction{Type: "shutdown"}}, options...)
}

// ShutdownAndWait asks the operating system to shut down. The action completes even if the system does not shut down;
// in that case, use `power_off`. It is [Client.PostAndWait] with the type "shutdown".
func (c *Client) ShutdownAndWait(ctx context.Context, dropletID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Action: &DropletAction{Type: "shutdown"}}, options...)
}

// EnableBackups enables automatic backups of a Droplet. It is [Client.Post] with the type "enable_backups".
//
//	action, err := sdk.Item(do.DropletActions.EnableBackupsAndWait(
//		ctx,
//		26162826,
//		dropletactions.DropletActionEnableBackups{},
//	))
func (c *Client) EnableBackups(ctx context.Context, dropletID int64, body DropletActionEnableBackups, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{EnableBackups: &body}, options...)
}

// EnableBackupsAndWait enables automatic backups of a Droplet. It is [Client.PostAndWait] with the type
// "enable_backups".
func (c *Client) EnableBackupsAndWait(ctx context.Context, dropletID int64, body DropletActionEnableBackups, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{EnableBackups: &body}, options...)
}

// ChangeBackupPolicy changes the backup policy of a Droplet. It is [Client.Post] with the type "change_backup_policy".
//
//	action, err := sdk.Item(do.DropletActions.ChangeBackupPolicyAndWait(
//		ctx,
//		26162826,
//		dropletactions.DropletActionChangeBackupPolicy{
//			BackupPolicy: dropletactions.DropletBackupPolicy{
//				Plan: dropletactions.DropletBackupPolicyPlanDaily,
//			},
//		},
//	))
func (c *Client) ChangeBackupPolicy(ctx context.Context, dropletID int64, body DropletActionChangeBackupPolicy, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{ChangeBackupPolicy: &body}, options...)
}

// ChangeBackupPolicyAndWait changes the backup policy of a Droplet. It is [Client.PostAndWait] with the type
// "change_backup_policy".
func (c *Client) ChangeBackupPolicyAndWait(ctx context.Context, dropletID int64, body DropletActionChangeBackupPolicy, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{ChangeBackupPolicy: &body}, options...)
}

// Restore restores a backup of a Droplet. The SSH keys in the backup are not changed. It is [Client.Post] with the
// type "restore".
//
//	action, err := sdk.Item(do.DropletActions.RestoreAndWait(
//		ctx,
//		26162826,
//		dropletactions.DropletActionRestore{Image: sdk.Some[int64](6918990)},
//	))
func (c *Client) Restore(ctx context.Context, dropletID int64, body DropletActionRestore, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Restore: &body}, options...)
}

// RestoreAndWait restores a backup of a Droplet. The SSH keys in the backup are not changed. It is
// [Client.PostAndWait] with the type "restore".
func (c *Client) RestoreAndWait(ctx context.Context, dropletID int64, body DropletActionRestore, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Restore: &body}, options...)
}

// Resize resizes a Droplet. It is [Client.Post] with the type "resize".
//
//	action, err := sdk.Item(do.DropletActions.ResizeAndWait(
//		ctx,
//		26162826,
//		dropletactions.DropletActionResize{Size: sdk.Some("s-2vcpu-2gb")},
//	))
func (c *Client) Resize(ctx context.Context, dropletID int64, body DropletActionResize, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Resize: &body}, options...)
}

// ResizeAndWait resizes a Droplet. It is [Client.PostAndWait] with the type "resize".
func (c *Client) ResizeAndWait(ctx context.Context, dropletID int64, body DropletActionResize, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Resize: &body}, options...)
}

// Rebuild rebuilds a Droplet from an image, which replaces its current contents. It is [Client.Post] with the type
// "rebuild".
//
//	action, err := sdk.Item(do.DropletActions.RebuildAndWait(
//		ctx,
//		26162826,
//		dropletactions.DropletActionRebuild{Image: sdk.Ptr(dropletactions.ImageID(6918990))},
//	))
func (c *Client) Rebuild(ctx context.Context, dropletID int64, body DropletActionRebuild, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Rebuild: &body}, options...)
}

// RebuildAndWait rebuilds a Droplet from an image, which replaces its current contents. It is [Client.PostAndWait]
// with the type "rebuild".
func (c *Client) RebuildAndWait(ctx context.Context, dropletID int64, body DropletActionRebuild, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Rebuild: &body}, options...)
}

// Rename renames a Droplet. It is [Client.Post] with the type "rename".
//
//	action, err := sdk.Item(do.DropletActions.RenameAndWait(
//		ctx,
//		26162826,
//		dropletactions.DropletActionRename{Name: sdk.Some("web-1")},
//	))
func (c *Client) Rename(ctx context.Context, dropletID int64, body DropletActionRename, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Rename: &body}, options...)
}

// RenameAndWait renames a Droplet. It is [Client.PostAndWait] with the type "rename".
func (c *Client) RenameAndWait(ctx context.Context, dropletID int64, body DropletActionRename, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Rename: &body}, options...)
}

// ChangeKernel changes the kernel of a Droplet that has an externally managed kernel. It is [Client.Post] with the
// type "change_kernel".
//
//	action, err := sdk.Item(do.DropletActions.ChangeKernelAndWait(
//		ctx,
//		26162826,
//		dropletactions.DropletActionChangeKernel{Kernel: sdk.Some[int64](991)},
//	))
func (c *Client) ChangeKernel(ctx context.Context, dropletID int64, body DropletActionChangeKernel, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{ChangeKernel: &body}, options...)
}

// ChangeKernelAndWait changes the kernel of a Droplet that has an externally managed kernel. It is
// [Client.PostAndWait] with the type "change_kernel".
func (c *Client) ChangeKernelAndWait(ctx context.Context, dropletID int64, body DropletActionChangeKernel, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{ChangeKernel: &body}, options...)
}

// Snapshot takes a snapshot of a Droplet. It is [Client.Post] with the type "snapshot".
//
//	action, err := sdk.Item(do.DropletActions.SnapshotAndWait(
//		ctx,
//		26162826,
//		dropletactions.DropletActionSnapshot{Name: sdk.Some("web-1")},
//	))
func (c *Client) Snapshot(ctx context.Context, dropletID int64, body DropletActionSnapshot, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, dropletID, PostBody{Snapshot: &body}, options...)
}

// SnapshotAndWait takes a snapshot of a Droplet. It is [Client.PostAndWait] with the type "snapshot".
func (c *Client) SnapshotAndWait(ctx context.Context, dropletID int64, body DropletActionSnapshot, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, dropletID, PostBody{Snapshot: &body}, options...)
}

// PostByTagParams are the parameters of [Client.PostByTag].
type PostByTagParams struct {
	_ sdk.NotComparable
	// The tag of the Droplets to perform the action on.
	TagName sdk.Opt[string]
}

func (p *PostByTagParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "tag_name", p.TagName, sdk.FormatString)
}

// PostByTag performs an action on all Droplets that have a tag.
//
// `tag_name` is always needed, because it selects the Droplets. Returns one action for each Droplet while the actions
// are in progress (201). Poll each until its status is `completed` or `errored`.
//
// Supports `power_cycle`, `power_on`, `power_off`, `shutdown`, `enable_ipv6`, `enable_backups`, `disable_backups` and
// `snapshot`, which also requires the scope `image:create`.
//
// POST /v2/droplets/actions. Scope: droplet:update.
//
//	action, err := sdk.Item(do.DropletActions.PostByTagAndWait(
//		ctx,
//		dropletactions.PostByTagParams{},
//		dropletactions.PostByTagBodyAction(dropletactions.DropletAction{
//			Type: dropletactions.DropletActionTypeDisableBackups,
//		}),
//	))
func (c *Client) PostByTag(ctx context.Context, params PostByTagParams, body PostByTagBody, options ...sdk.CallOption) (*PostByTagResponse, error) {
	call := sdk.NewCall(&postByTagOperation)
	params.addTo(call)
	call.Body(&body)
	response := new(PostByTagResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostByTagAndWait is [Client.PostByTag] that waits until the work is done, and returns the final state. If waiting
// fails, [sdk.Begun] returns what was created.
func (c *Client) PostByTagAndWait(ctx context.Context, params PostByTagParams, body PostByTagBody, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	call := sdk.NewCall(&postByTagOperation)
	params.addTo(call)
	call.Body(&body)
	response := new(ActionsGetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostByTagAndWaitAll is [Client.PostByTagAndWait] for a request that starts the work of several resources.
func (c *Client) PostByTagAndWaitAll(ctx context.Context, params PostByTagParams, body PostByTagBody, options ...sdk.CallOption) ([]*ActionsGetResponse, error) {
	call := sdk.NewCall(&postByTagOperation)
	params.addTo(call)
	call.Body(&body)
	return sdk.WaitAll[*ActionsGetResponse](ctx, c.client, call, options)
}

// DisableBackupsByTag disables automatic backups. It is [Client.PostByTag] with the type "disable_backups".
//
//	action, err := sdk.Item(do.DropletActions.DisableBackupsByTagAndWait(
//		ctx,
//		dropletactions.PostByTagParams{},
//	))
func (c *Client) DisableBackupsByTag(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*PostByTagResponse, error) {
	return c.PostByTag(ctx, params, PostByTagBody{Action: &DropletAction{Type: "disable_backups"}}, options...)
}

// DisableBackupsByTagAndWait disables automatic backups. It is [Client.PostByTagAndWait] with the type
// "disable_backups".
func (c *Client) DisableBackupsByTagAndWait(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostByTagAndWait(ctx, params, PostByTagBody{Action: &DropletAction{Type: "disable_backups"}}, options...)
}

// DisableBackupsByTagAndWaitAll disables automatic backups. It is [Client.PostByTagAndWaitAll] with the type
// "disable_backups".
func (c *Client) DisableBackupsByTagAndWaitAll(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) ([]*ActionsGetResponse, error) {
	return c.PostByTagAndWaitAll(ctx, params, PostByTagBody{Action: &DropletAction{Type: "disable_backups"}}, options...)
}

// EnableBackupsByTag enables automatic backups. It is [Client.PostByTag] with the type "enable_backups".
//
//	action, err := sdk.Item(do.DropletActions.EnableBackupsByTagAndWait(
//		ctx,
//		dropletactions.PostByTagParams{},
//	))
func (c *Client) EnableBackupsByTag(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*PostByTagResponse, error) {
	return c.PostByTag(ctx, params, PostByTagBody{Action: &DropletAction{Type: "enable_backups"}}, options...)
}

// EnableBackupsByTagAndWait enables automatic backups. It is [Client.PostByTagAndWait] with the type "enable_backups".
func (c *Client) EnableBackupsByTagAndWait(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostByTagAndWait(ctx, params, PostByTagBody{Action: &DropletAction{Type: "enable_backups"}}, options...)
}

// EnableBackupsByTagAndWaitAll enables automatic backups. It is [Client.PostByTagAndWaitAll] with the type
// "enable_backups".
func (c *Client) EnableBackupsByTagAndWaitAll(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) ([]*ActionsGetResponse, error) {
	return c.PostByTagAndWaitAll(ctx, params, PostByTagBody{Action: &DropletAction{Type: "enable_backups"}}, options...)
}

// EnableIpv6ByTag enables IPv6, which cannot be undone. The operating system must be configured for it, too. It is
// [Client.PostByTag] with the type "enable_ipv6".
//
//	action, err := sdk.Item(do.DropletActions.EnableIpv6ByTagAndWait(
//		ctx,
//		dropletactions.PostByTagParams{},
//	))
func (c *Client) EnableIpv6ByTag(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*PostByTagResponse, error) {
	return c.PostByTag(ctx, params, PostByTagBody{Action: &DropletAction{Type: "enable_ipv6"}}, options...)
}

// EnableIpv6ByTagAndWait enables IPv6, which cannot be undone. The operating system must be configured for it, too. It
// is [Client.PostByTagAndWait] with the type "enable_ipv6".
func (c *Client) EnableIpv6ByTagAndWait(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostByTagAndWait(ctx, params, PostByTagBody{Action: &DropletAction{Type: "enable_ipv6"}}, options...)
}

// EnableIpv6ByTagAndWaitAll enables IPv6, which cannot be undone. The operating system must be configured for it, too.
// It is [Client.PostByTagAndWaitAll] with the type "enable_ipv6".
func (c *Client) EnableIpv6ByTagAndWaitAll(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) ([]*ActionsGetResponse, error) {
	return c.PostByTagAndWaitAll(ctx, params, PostByTagBody{Action: &DropletAction{Type: "enable_ipv6"}}, options...)
}

// PowerCycleByTag resets the Droplet immediately, like a reset button. It is [Client.PostByTag] with the type
// "power_cycle".
//
//	action, err := sdk.Item(do.DropletActions.PowerCycleByTagAndWait(
//		ctx,
//		dropletactions.PostByTagParams{},
//	))
func (c *Client) PowerCycleByTag(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*PostByTagResponse, error) {
	return c.PostByTag(ctx, params, PostByTagBody{Action: &DropletAction{Type: "power_cycle"}}, options...)
}

// PowerCycleByTagAndWait resets the Droplet immediately, like a reset button. It is [Client.PostByTagAndWait] with the
// type "power_cycle".
func (c *Client) PowerCycleByTagAndWait(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostByTagAndWait(ctx, params, PostByTagBody{Action: &DropletAction{Type: "power_cycle"}}, options...)
}

// PowerCycleByTagAndWaitAll resets the Droplet immediately, like a reset button. It is [Client.PostByTagAndWaitAll]
// with the type "power_cycle".
func (c *Client) PowerCycleByTagAndWaitAll(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) ([]*ActionsGetResponse, error) {
	return c.PostByTagAndWaitAll(ctx, params, PostByTagBody{Action: &DropletAction{Type: "power_cycle"}}, options...)
}

// PowerOffByTag powers off immediately, which can lose data. Try `shutdown` first. It is [Client.PostByTag] with the
// type "power_off".
//
//	action, err := sdk.Item(do.DropletActions.PowerOffByTagAndWait(
//		ctx,
//		dropletactions.PostByTagParams{},
//	))
func (c *Client) PowerOffByTag(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*PostByTagResponse, error) {
	return c.PostByTag(ctx, params, PostByTagBody{Action: &DropletAction{Type: "power_off"}}, options...)
}

// PowerOffByTagAndWait powers off immediately, which can lose data. Try `shutdown` first. It is
// [Client.PostByTagAndWait] with the type "power_off".
func (c *Client) PowerOffByTagAndWait(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostByTagAndWait(ctx, params, PostByTagBody{Action: &DropletAction{Type: "power_off"}}, options...)
}

// PowerOffByTagAndWaitAll powers off immediately, which can lose data. Try `shutdown` first. It is
// [Client.PostByTagAndWaitAll] with the type "power_off".
func (c *Client) PowerOffByTagAndWaitAll(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) ([]*ActionsGetResponse, error) {
	return c.PostByTagAndWaitAll(ctx, params, PostByTagBody{Action: &DropletAction{Type: "power_off"}}, options...)
}

// PowerOnByTag powers on the Droplet. It is [Client.PostByTag] with the type "power_on".
//
//	action, err := sdk.Item(do.DropletActions.PowerOnByTagAndWait(
//		ctx,
//		dropletactions.PostByTagParams{},
//	))
func (c *Client) PowerOnByTag(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*PostByTagResponse, error) {
	return c.PostByTag(ctx, params, PostByTagBody{Action: &DropletAction{Type: "power_on"}}, options...)
}

// PowerOnByTagAndWait powers on the Droplet. It is [Client.PostByTagAndWait] with the type "power_on".
func (c *Client) PowerOnByTagAndWait(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostByTagAndWait(ctx, params, PostByTagBody{Action: &DropletAction{Type: "power_on"}}, options...)
}

// PowerOnByTagAndWaitAll powers on the Droplet. It is [Client.PostByTagAndWaitAll] with the type "power_on".
func (c *Client) PowerOnByTagAndWaitAll(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) ([]*ActionsGetResponse, error) {
	return c.PostByTagAndWaitAll(ctx, params, PostByTagBody{Action: &DropletAction{Type: "power_on"}}, options...)
}

// ShutdownByTag asks the operating system to shut down. The action completes even if the system does not shut down; in
// that case, use `power_off`. It is [Client.PostByTag] with the type "shutdown".
//
//	action, err := sdk.Item(do.DropletActions.ShutdownByTagAndWait(
//		ctx,
//		dropletactions.PostByTagParams{},
//	))
func (c *Client) ShutdownByTag(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*PostByTagResponse, error) {
	return c.PostByTag(ctx, params, PostByTagBody{Action: &DropletAction{Type: "shutdown"}}, options...)
}

// ShutdownByTagAndWait asks the operating system to shut down. The action completes even if the system does not shut
// down; in that case, use `power_off`. It is [Client.PostByTagAndWait] with the type "shutdown".
func (c *Client) ShutdownByTagAndWait(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostByTagAndWait(ctx, params, PostByTagBody{Action: &DropletAction{Type: "shutdown"}}, options...)
}

// ShutdownByTagAndWaitAll asks the operating system to shut down. The action completes even if the system does not
// shut down; in that case, use `power_off`. It is [Client.PostByTagAndWaitAll] with the type "shutdown".
func (c *Client) ShutdownByTagAndWaitAll(ctx context.Context, params PostByTagParams, options ...sdk.CallOption) ([]*ActionsGetResponse, error) {
	return c.PostByTagAndWaitAll(ctx, params, PostByTagBody{Action: &DropletAction{Type: "shutdown"}}, options...)
}

// SnapshotByTag takes a snapshot of a Droplet. It is [Client.PostByTag] with the type "snapshot".
//
//	action, err := sdk.Item(do.DropletActions.SnapshotByTagAndWait(
//		ctx,
//		dropletactions.PostByTagParams{},
//		dropletactions.DropletActionSnapshot{Name: sdk.Some("before-the-upgrade")},
//	))
func (c *Client) SnapshotByTag(ctx context.Context, params PostByTagParams, body DropletActionSnapshot, options ...sdk.CallOption) (*PostByTagResponse, error) {
	return c.PostByTag(ctx, params, PostByTagBody{Snapshot: &body}, options...)
}

// SnapshotByTagAndWait takes a snapshot of a Droplet. It is [Client.PostByTagAndWait] with the type "snapshot".
func (c *Client) SnapshotByTagAndWait(ctx context.Context, params PostByTagParams, body DropletActionSnapshot, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostByTagAndWait(ctx, params, PostByTagBody{Snapshot: &body}, options...)
}

// SnapshotByTagAndWaitAll takes a snapshot of a Droplet. It is [Client.PostByTagAndWaitAll] with the type "snapshot".
func (c *Client) SnapshotByTagAndWaitAll(ctx context.Context, params PostByTagParams, body DropletActionSnapshot, options ...sdk.CallOption) ([]*ActionsGetResponse, error) {
	return c.PostByTagAndWaitAll(ctx, params, PostByTagBody{Snapshot: &body}, options...)
}
