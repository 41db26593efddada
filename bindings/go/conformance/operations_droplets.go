// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/droplets"
)

func dropletsOperations(add func(string, operation)) {
	add("droplets_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.Create(ctx, argument[droplets.CreateBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Droplets.CreateAndWait(ctx, argument[droplets.CreateBody](a, a.Body), a.options...))
		},
		waitAll: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitAllResult {
			return models(api.Droplets.CreateAndWaitAll(ctx, argument[droplets.CreateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[droplets.CreateBody](),
			"response 202":     newValue[droplets.CreateResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_destroy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Droplets.Destroy(ctx, argument[int64](a, a.Path["droplet_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Droplets.DestroyAndWait(ctx, argument[int64](a, a.Path["droplet_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_destroy_byTag", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Droplets.DestroyByTag(ctx, droplets.DestroyByTagParams{TagName: argument[string](a, a.Query["tag_name"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_destroy_retryWithAssociatedResources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Droplets.DestroyRetryWithAssociatedResources(ctx, argument[int64](a, a.Path["droplet_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 409":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_destroy_withAssociatedResourcesDangerous", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Droplets.DestroyWithAssociatedResourcesDangerous(ctx, argument[int64](a, a.Path["droplet_id"]), droplets.DestroyWithAssociatedResourcesDangerousParams{XDangerous: argument[bool](a, a.Header["X-Dangerous"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_destroy_withAssociatedResourcesSelective", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Droplets.DestroyWithAssociatedResourcesSelective(ctx, argument[int64](a, a.Path["droplet_id"]), pointer[droplets.SelectiveDestroyAssociatedResource](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[droplets.SelectiveDestroyAssociatedResource](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.Get(ctx, argument[int64](a, a.Path["droplet_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Droplets.GetAndWait(ctx, argument[int64](a, a.Path["droplet_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.GetResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_get_DestroyAssociatedResourcesStatus", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.GetDestroyAssociatedResourcesStatus(ctx, argument[int64](a, a.Path["droplet_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.AssociatedResourceStatus](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_get_backup_policy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.GetBackupPolicy(ctx, argument[int64](a, a.Path["droplet_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.GetBackupPolicyResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.List(ctx, droplets.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), TagName: optional[string](a, a.Query["tag_name"]), Name: optional[string](a, a.Query["name"]), Type: optional[droplets.DropletType](a, a.Query["type"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListPaginator(ctx, droplets.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), TagName: optional[string](a, a.Query["tag_name"]), Name: optional[string](a, a.Query["name"]), Type: optional[droplets.DropletType](a, a.Query["type"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.ListResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_list_associatedResources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListAssociatedResources(ctx, argument[int64](a, a.Path["droplet_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.ListAssociatedResourcesResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_list_backup_policies", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListBackupPolicies(ctx, droplets.ListBackupPoliciesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListBackupPoliciesPaginator(ctx, droplets.ListBackupPoliciesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.ListBackupPoliciesResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_list_backups", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListBackups(ctx, argument[int64](a, a.Path["droplet_id"]), droplets.ListBackupsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListBackupsPaginator(ctx, argument[int64](a, a.Path["droplet_id"]), droplets.ListBackupsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.ListBackupsResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_list_firewalls", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListFirewalls(ctx, argument[int64](a, a.Path["droplet_id"]), droplets.ListFirewallsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListFirewallsPaginator(ctx, argument[int64](a, a.Path["droplet_id"]), droplets.ListFirewallsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.ListFirewallsResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_list_kernels", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListKernels(ctx, argument[int64](a, a.Path["droplet_id"]), droplets.ListKernelsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListKernelsPaginator(ctx, argument[int64](a, a.Path["droplet_id"]), droplets.ListKernelsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.ListKernelsResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_list_neighbors", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListNeighbors(ctx, argument[int64](a, a.Path["droplet_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.ListNeighborsResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_list_neighborsIds", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListNeighborsIDs(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.NeighborIDs](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_list_snapshots", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListSnapshots(ctx, argument[int64](a, a.Path["droplet_id"]), droplets.ListSnapshotsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Droplets.ListSnapshotsPaginator(ctx, argument[int64](a, a.Path["droplet_id"]), droplets.ListSnapshotsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.ListSnapshotsResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
	add("droplets_list_supported_backup_policies", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Droplets.ListSupportedBackupPolicies(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[droplets.ListSupportedBackupPoliciesResponse](),
			"response 401":     newValue[droplets.ErrorModel](),
			"response 404":     newValue[droplets.ErrorModel](),
			"response 429":     newValue[droplets.ErrorModel](),
			"response 500":     newValue[droplets.ErrorModel](),
			"response default": newValue[droplets.ErrorModel](),
		},
	})
}
