// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/droplets"
	"digitalocean-sdk.internal/go/sdk"
)

func dropletsOperations(add func(string, operation)) {
	add("droplets_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.Create(ctx, argument[droplets.CreateBody](a, a.Body, sdk.ReadModel[droplets.CreateBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Droplets.CreateAndWait(ctx, argument[droplets.CreateBody](a, a.Body, sdk.ReadModel[droplets.CreateBody]), a.options...))
		},
		waitAll: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitAllResult {
			return models(api.Droplets.CreateAndWaitAll(ctx, argument[droplets.CreateBody](a, a.Body, sdk.ReadModel[droplets.CreateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[droplets.CreateBody],
			"response 202":     newModel[droplets.CreateResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_destroy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Droplets.Destroy(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Droplets.DestroyAndWait(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_destroy_byTag", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Droplets.DestroyByTag(ctx, droplets.DestroyByTagParams{TagName: argument[string](a, a.Query["tag_name"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_destroy_retryWithAssociatedResources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Droplets.DestroyRetryWithAssociatedResources(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 409":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_destroy_withAssociatedResourcesDangerous", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Droplets.DestroyWithAssociatedResourcesDangerous(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), droplets.DestroyWithAssociatedResourcesDangerousParams{XDangerous: argument[bool](a, a.Header["X-Dangerous"], sdk.ReadBool)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_destroy_withAssociatedResourcesSelective", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Droplets.DestroyWithAssociatedResourcesSelective(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), pointer[droplets.SelectiveDestroyAssociatedResource](a, a.Body, sdk.ReadModel[droplets.SelectiveDestroyAssociatedResource]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[droplets.SelectiveDestroyAssociatedResource],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.Get(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Droplets.GetAndWait(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.GetResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_get_DestroyAssociatedResourcesStatus", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.GetDestroyAssociatedResourcesStatus(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.AssociatedResourceStatus],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_get_backup_policy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.GetBackupPolicy(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.GetBackupPolicyResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.List(ctx, droplets.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), TagName: optional[string](a, a.Query["tag_name"], sdk.ReadString), Name: optional[string](a, a.Query["name"], sdk.ReadString), Type: optional[droplets.DropletType](a, a.Query["type"], sdk.ReadString)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListPaginator(ctx, droplets.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), TagName: optional[string](a, a.Query["tag_name"], sdk.ReadString), Name: optional[string](a, a.Query["name"], sdk.ReadString), Type: optional[droplets.DropletType](a, a.Query["type"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.ListResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_list_associatedResources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListAssociatedResources(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.ListAssociatedResourcesResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_list_backup_policies", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListBackupPolicies(ctx, droplets.ListBackupPoliciesParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListBackupPoliciesPaginator(ctx, droplets.ListBackupPoliciesParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.ListBackupPoliciesResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_list_backups", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListBackups(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), droplets.ListBackupsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListBackupsPaginator(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), droplets.ListBackupsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.ListBackupsResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_list_firewalls", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListFirewalls(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), droplets.ListFirewallsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListFirewallsPaginator(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), droplets.ListFirewallsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.ListFirewallsResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_list_kernels", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListKernels(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), droplets.ListKernelsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListKernelsPaginator(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), droplets.ListKernelsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.ListKernelsResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_list_neighbors", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListNeighbors(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.ListNeighborsResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_list_neighborsIds", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListNeighborsIDs(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.NeighborIDs],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_list_snapshots", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListSnapshots(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), droplets.ListSnapshotsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListSnapshotsPaginator(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), droplets.ListSnapshotsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.ListSnapshotsResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
	add("droplets_list_supported_backup_policies", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListSupportedBackupPolicies(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[droplets.ListSupportedBackupPoliciesResponse],
			"response 401":     newModel[droplets.ErrorModel],
			"response 404":     newModel[droplets.ErrorModel],
			"response 429":     newModel[droplets.ErrorModel],
			"response 500":     newModel[droplets.ErrorModel],
			"response default": newModel[droplets.ErrorModel],
		},
	})
}
