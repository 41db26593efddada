// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/images"
	"digitalocean-sdk.internal/go/sdk"
)

func imagesOperations(add func(string, operation)) {
	add("images_create_custom", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Images.CreateCustom(ctx, argument[images.ImageNewCustom](a, a.Body, sdk.ReadModel[images.ImageNewCustom]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Images.CreateCustomAndWait(ctx, argument[images.ImageNewCustom](a, a.Body, sdk.ReadModel[images.ImageNewCustom]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[images.ImageNewCustom],
			"response 202":     newModel[images.CreateCustomResponse],
			"response 401":     newModel[images.ErrorModel],
			"response 429":     newModel[images.ErrorModel],
			"response 500":     newModel[images.ErrorModel],
			"response default": newModel[images.ErrorModel],
		},
	})
	add("images_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Images.Delete(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Images.DeleteAndWait(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[images.ErrorModel],
			"response 404":     newModel[images.ErrorModel],
			"response 429":     newModel[images.ErrorModel],
			"response 500":     newModel[images.ErrorModel],
			"response default": newModel[images.ErrorModel],
		},
	})
	add("images_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Images.Get(ctx, argument[images.GetImageID](a, a.Path["image_id"], sdk.ReadModel[images.GetImageID]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Images.GetAndWait(ctx, argument[images.GetImageID](a, a.Path["image_id"], sdk.ReadModel[images.GetImageID]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[images.GetResponse],
			"response 401":     newModel[images.ErrorModel],
			"response 404":     newModel[images.ErrorModel],
			"response 429":     newModel[images.ErrorModel],
			"response 500":     newModel[images.ErrorModel],
			"response default": newModel[images.ErrorModel],
		},
	})
	add("images_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Images.List(ctx, images.ListParams{Type: optional[images.Type](a, a.Query["type"], sdk.ReadString), Private: optional[bool](a, a.Query["private"], sdk.ReadBool), TagName: optional[string](a, a.Query["tag_name"], sdk.ReadString), PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Images.ListPaginator(ctx, images.ListParams{Type: optional[images.Type](a, a.Query["type"], sdk.ReadString), Private: optional[bool](a, a.Query["private"], sdk.ReadBool), TagName: optional[string](a, a.Query["tag_name"], sdk.ReadString), PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[images.ListResponse],
			"response 401":     newModel[images.ErrorModel],
			"response 429":     newModel[images.ErrorModel],
			"response 500":     newModel[images.ErrorModel],
			"response default": newModel[images.ErrorModel],
		},
	})
	add("images_post_account_transfer_accept", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Images.PostAccountTransferAccept(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), argument[images.PostAccountTransferAccept](a, a.Body, sdk.ReadModel[images.PostAccountTransferAccept]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[images.PostAccountTransferAccept],
			"response 400":     newModel[images.ErrorModel],
			"response 401":     newModel[images.ErrorModel],
			"response 404":     newModel[images.ErrorModel],
			"response 429":     newModel[images.ErrorModel],
			"response 500":     newModel[images.ErrorModel],
			"response default": newModel[images.ErrorModel],
		},
	})
	add("images_post_account_transfer_cancel", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Images.PostAccountTransferCancel(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), argument[images.PostAccountTransferCancel](a, a.Body, sdk.ReadModel[images.PostAccountTransferCancel]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[images.PostAccountTransferCancel],
			"response 400":     newModel[images.ErrorModel],
			"response 401":     newModel[images.ErrorModel],
			"response 404":     newModel[images.ErrorModel],
			"response 429":     newModel[images.ErrorModel],
			"response 500":     newModel[images.ErrorModel],
			"response default": newModel[images.ErrorModel],
		},
	})
	add("images_post_account_transfer_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Images.PostAccountTransferCreate(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), argument[images.PostAccountTransferCreate](a, a.Body, sdk.ReadModel[images.PostAccountTransferCreate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[images.PostAccountTransferCreate],
			"response 201":     newModel[images.PostAccountTransferCreateResponse],
			"response 400":     newModel[images.ErrorModel],
			"response 401":     newModel[images.ErrorModel],
			"response 404":     newModel[images.ErrorModel],
			"response 429":     newModel[images.ErrorModel],
			"response 500":     newModel[images.ErrorModel],
			"response default": newModel[images.ErrorModel],
		},
	})
	add("images_post_account_transfer_decline", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Images.PostAccountTransferDecline(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), argument[images.PostAccountTransferDecline](a, a.Body, sdk.ReadModel[images.PostAccountTransferDecline]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[images.PostAccountTransferDecline],
			"response 400":     newModel[images.ErrorModel],
			"response 401":     newModel[images.ErrorModel],
			"response 404":     newModel[images.ErrorModel],
			"response 429":     newModel[images.ErrorModel],
			"response 500":     newModel[images.ErrorModel],
			"response default": newModel[images.ErrorModel],
		},
	})
	add("images_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Images.Update(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), argument[images.ImageUpdate](a, a.Body, sdk.ReadModel[images.ImageUpdate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[images.ImageUpdate],
			"response 200":     newModel[images.UpdateResponse],
			"response 401":     newModel[images.ErrorModel],
			"response 404":     newModel[images.ErrorModel],
			"response 429":     newModel[images.ErrorModel],
			"response 500":     newModel[images.ErrorModel],
			"response default": newModel[images.ErrorModel],
		},
	})
}
