// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/images"
)

func imagesOperations(add func(string, operation)) {
	add("images_create_custom", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Images.CreateCustom(ctx, argument[images.ImageNewCustom](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Images.CreateCustomAndWait(ctx, argument[images.ImageNewCustom](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[images.ImageNewCustom](),
			"response 202":     newValue[images.CreateCustomResponse](),
			"response 401":     newValue[images.ErrorModel](),
			"response 429":     newValue[images.ErrorModel](),
			"response 500":     newValue[images.ErrorModel](),
			"response default": newValue[images.ErrorModel](),
		},
	})
	add("images_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Images.Delete(ctx, argument[int64](a, a.Path["image_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Images.DeleteAndWait(ctx, argument[int64](a, a.Path["image_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[images.ErrorModel](),
			"response 404":     newValue[images.ErrorModel](),
			"response 429":     newValue[images.ErrorModel](),
			"response 500":     newValue[images.ErrorModel](),
			"response default": newValue[images.ErrorModel](),
		},
	})
	add("images_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Images.Get(ctx, argument[images.GetImageID](a, a.Path["image_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Images.GetAndWait(ctx, argument[images.GetImageID](a, a.Path["image_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[images.GetResponse](),
			"response 401":     newValue[images.ErrorModel](),
			"response 404":     newValue[images.ErrorModel](),
			"response 429":     newValue[images.ErrorModel](),
			"response 500":     newValue[images.ErrorModel](),
			"response default": newValue[images.ErrorModel](),
		},
	})
	add("images_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Images.List(ctx, images.ListParams{Type: optional[images.Type](a, a.Query["type"]), Private: optional[bool](a, a.Query["private"]), TagName: optional[string](a, a.Query["tag_name"]), PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Images.ListPaginator(ctx, images.ListParams{Type: optional[images.Type](a, a.Query["type"]), Private: optional[bool](a, a.Query["private"]), TagName: optional[string](a, a.Query["tag_name"]), PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[images.ListResponse](),
			"response 401":     newValue[images.ErrorModel](),
			"response 429":     newValue[images.ErrorModel](),
			"response 500":     newValue[images.ErrorModel](),
			"response default": newValue[images.ErrorModel](),
		},
	})
	add("images_post_account_transfer_accept", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Images.PostAccountTransferAccept(ctx, argument[int64](a, a.Path["image_id"]), argument[images.PostAccountTransferAccept](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[images.PostAccountTransferAccept](),
			"response 400":     newValue[images.ErrorModel](),
			"response 401":     newValue[images.ErrorModel](),
			"response 404":     newValue[images.ErrorModel](),
			"response 429":     newValue[images.ErrorModel](),
			"response 500":     newValue[images.ErrorModel](),
			"response default": newValue[images.ErrorModel](),
		},
	})
	add("images_post_account_transfer_cancel", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Images.PostAccountTransferCancel(ctx, argument[int64](a, a.Path["image_id"]), argument[images.PostAccountTransferCancel](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[images.PostAccountTransferCancel](),
			"response 400":     newValue[images.ErrorModel](),
			"response 401":     newValue[images.ErrorModel](),
			"response 404":     newValue[images.ErrorModel](),
			"response 429":     newValue[images.ErrorModel](),
			"response 500":     newValue[images.ErrorModel](),
			"response default": newValue[images.ErrorModel](),
		},
	})
	add("images_post_account_transfer_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Images.PostAccountTransferCreate(ctx, argument[int64](a, a.Path["image_id"]), argument[images.PostAccountTransferCreate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[images.PostAccountTransferCreate](),
			"response 201":     newValue[images.PostAccountTransferCreateResponse](),
			"response 400":     newValue[images.ErrorModel](),
			"response 401":     newValue[images.ErrorModel](),
			"response 404":     newValue[images.ErrorModel](),
			"response 429":     newValue[images.ErrorModel](),
			"response 500":     newValue[images.ErrorModel](),
			"response default": newValue[images.ErrorModel](),
		},
	})
	add("images_post_account_transfer_decline", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Images.PostAccountTransferDecline(ctx, argument[int64](a, a.Path["image_id"]), argument[images.PostAccountTransferDecline](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[images.PostAccountTransferDecline](),
			"response 400":     newValue[images.ErrorModel](),
			"response 401":     newValue[images.ErrorModel](),
			"response 404":     newValue[images.ErrorModel](),
			"response 429":     newValue[images.ErrorModel](),
			"response 500":     newValue[images.ErrorModel](),
			"response default": newValue[images.ErrorModel](),
		},
	})
	add("images_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Images.Update(ctx, argument[int64](a, a.Path["image_id"]), argument[images.ImageUpdate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[images.ImageUpdate](),
			"response 200":     newValue[images.UpdateResponse](),
			"response 401":     newValue[images.ErrorModel](),
			"response 404":     newValue[images.ErrorModel](),
			"response 429":     newValue[images.ErrorModel](),
			"response 500":     newValue[images.ErrorModel](),
			"response default": newValue[images.ErrorModel](),
		},
	})
}
