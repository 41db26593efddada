// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/snapshots"
)

func snapshotsOperations(add func(string, operation)) {
	add("snapshots_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Snapshots.Delete(ctx, argument[snapshots.SnapshotID](a, a.Path["snapshot_id"], sdk.ReadModel[snapshots.SnapshotID]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Snapshots.DeleteAndWait(ctx, argument[snapshots.SnapshotID](a, a.Path["snapshot_id"], sdk.ReadModel[snapshots.SnapshotID]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 400":     newModel[snapshots.ErrorModel],
			"response 401":     newModel[snapshots.ErrorModel],
			"response 404":     newModel[snapshots.ErrorModel],
			"response 429":     newModel[snapshots.ErrorModel],
			"response 500":     newModel[snapshots.ErrorModel],
			"response default": newModel[snapshots.ErrorModel],
		},
	})
	add("snapshots_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Snapshots.Get(ctx, argument[snapshots.SnapshotID](a, a.Path["snapshot_id"], sdk.ReadModel[snapshots.SnapshotID]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[snapshots.GetResponse],
			"response 400":     newModel[snapshots.ErrorModel],
			"response 401":     newModel[snapshots.ErrorModel],
			"response 404":     newModel[snapshots.ErrorModel],
			"response 429":     newModel[snapshots.ErrorModel],
			"response 500":     newModel[snapshots.ErrorModel],
			"response default": newModel[snapshots.ErrorModel],
		},
	})
	add("snapshots_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Snapshots.List(ctx, snapshots.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), ResourceType: optional[snapshots.ResourceType](a, a.Query["resource_type"], sdk.ReadString)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Snapshots.ListPaginator(ctx, snapshots.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), ResourceType: optional[snapshots.ResourceType](a, a.Query["resource_type"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[snapshots.ListResponse],
			"response 401":     newModel[snapshots.ErrorModel],
			"response 429":     newModel[snapshots.ErrorModel],
			"response 500":     newModel[snapshots.ErrorModel],
			"response default": newModel[snapshots.ErrorModel],
		},
	})
}
