// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/snapshots"
)

func snapshotsOperations(add func(string, operation)) {
	add("snapshots_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Snapshots.Delete(ctx, argument[snapshots.SnapshotID](a, a.Path["snapshot_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Snapshots.DeleteAndWait(ctx, argument[snapshots.SnapshotID](a, a.Path["snapshot_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 400":     newValue[snapshots.ErrorModel](),
			"response 401":     newValue[snapshots.ErrorModel](),
			"response 404":     newValue[snapshots.ErrorModel](),
			"response 429":     newValue[snapshots.ErrorModel](),
			"response 500":     newValue[snapshots.ErrorModel](),
			"response default": newValue[snapshots.ErrorModel](),
		},
	})
	add("snapshots_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Snapshots.Get(ctx, argument[snapshots.SnapshotID](a, a.Path["snapshot_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[snapshots.GetResponse](),
			"response 400":     newValue[snapshots.ErrorModel](),
			"response 401":     newValue[snapshots.ErrorModel](),
			"response 404":     newValue[snapshots.ErrorModel](),
			"response 429":     newValue[snapshots.ErrorModel](),
			"response 500":     newValue[snapshots.ErrorModel](),
			"response default": newValue[snapshots.ErrorModel](),
		},
	})
	add("snapshots_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Snapshots.List(ctx, snapshots.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), ResourceType: optional[snapshots.ResourceType](a, a.Query["resource_type"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Snapshots.ListPaginator(ctx, snapshots.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), ResourceType: optional[snapshots.ResourceType](a, a.Query["resource_type"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[snapshots.ListResponse](),
			"response 401":     newValue[snapshots.ErrorModel](),
			"response 429":     newValue[snapshots.ErrorModel](),
			"response 500":     newValue[snapshots.ErrorModel](),
			"response default": newValue[snapshots.ErrorModel](),
		},
	})
}
