// Code generated from the description of the API. DO NOT EDIT.

// Package dedicatedinferences has the operations of the resource dedicated inferences.
//
// Manages dedicated inferences, which serve language models on reserved GPUs.
package dedicatedinferences

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

// Create creates a dedicated inference.
//
// Returns before the dedicated inference is ready (202). Poll it until its status is `active` or `error`. The response
// contains the first access token, whose value cannot be retrieved later.
//
// POST /v2/dedicated-inferences. Scope: dedicated_inference:create.
//
//	dedicatedInference, err := sdk.Item(do.DedicatedInferences.CreateAndWait(
//		ctx,
//		dedicatedinferences.DedicatedInferenceCreateRequest{
//			Spec: dedicatedinferences.DedicatedInferenceSpec{
//				Version: 1,
//				Name:    "web-1",
//				Region:  dedicatedinferences.DedicatedRegionAtl1,
//				Vpc: dedicatedinferences.DedicatedInferenceSpecVpc{
//					Uuid: "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//				},
//				EnablePublicEndpoint: true,
//				ModelDeployments: []dedicatedinferences.ModelDeploymentSpec{
//					{ModelID: sdk.Some("1c646e96-0c34-49be-9408-b62444af7f4d")},
//				},
//			},
//		},
//	))
func (c *Client) Create(ctx context.Context, body DedicatedInferenceCreateRequest, options ...sdk.CallOption) (*CreateResponse, error) {
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
func (c *Client) CreateAndWait(ctx context.Context, body DedicatedInferenceCreateRequest, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateTokens creates an access token for a dedicated inference. Its value cannot be retrieved later.
//
// POST /v2/dedicated-inferences/{dedicated_inference_id}/tokens. Scope: dedicated_inference_tokens:create.
//
//	token, err := sdk.Item(do.DedicatedInferences.CreateTokens(
//		ctx,
//		"d4390689-f3d0-46cc-a405-e90c69c53481",
//		dedicatedinferences.DedicatedInferenceTokenCreateRequest{Name: "web-1"},
//	))
func (c *Client) CreateTokens(ctx context.Context, dedicatedInferenceID string, body DedicatedInferenceTokenCreateRequest, options ...sdk.CallOption) (*CreateTokensResponse, error) {
	call := sdk.NewCall(&createTokensOperation, dedicatedInferenceID)
	call.Body(&body)
	response := new(CreateTokensResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes a dedicated inference.
//
// Returns before the dedicated inference has been deleted (202).
//
// DELETE /v2/dedicated-inferences/{dedicated_inference_id}. Scope: dedicated_inference:delete.
//
//	err := do.DedicatedInferences.Delete(ctx, "d4390689-f3d0-46cc-a405-e90c69c53481")
func (c *Client) Delete(ctx context.Context, dedicatedInferenceID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, dedicatedInferenceID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteAndWait is [Client.Delete] that waits until what it deletes is gone.
func (c *Client) DeleteAndWait(ctx context.Context, dedicatedInferenceID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, dedicatedInferenceID)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// DeleteTokens revokes an access token of a dedicated inference.
//
// DELETE /v2/dedicated-inferences/{dedicated_inference_id}/tokens/{token_id}. Scope:
// dedicated_inference_tokens:delete.
//
//	err := do.DedicatedInferences.DeleteTokens(
//		ctx,
//		"d4390689-f3d0-46cc-a405-e90c69c53481",
//		"c62b96dc-8ce1-4091-bb05-944af6a26790",
//	)
func (c *Client) DeleteTokens(ctx context.Context, dedicatedInferenceID string, tokenID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteTokensOperation, dedicatedInferenceID, tokenID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a dedicated inference.
//
// GET /v2/dedicated-inferences/{dedicated_inference_id}. Scope: dedicated_inference:read.
//
//	dedicatedInference, err := sdk.Item(do.DedicatedInferences.Get(
//		ctx,
//		"d4390689-f3d0-46cc-a405-e90c69c53481",
//	))
func (c *Client) Get(ctx context.Context, dedicatedInferenceID string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, dedicatedInferenceID)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, dedicatedInferenceID string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, dedicatedInferenceID)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAccelerator gets a GPU of a dedicated inference.
//
// GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators/{accelerator_id}. Scope:
// dedicated_inference:read.
//
//	response, err := do.DedicatedInferences.GetAccelerator(
//		ctx,
//		"d4390689-f3d0-46cc-a405-e90c69c53481",
//		"65ef407b-2573-4708-85c2-2e86024173a6",
//	)
func (c *Client) GetAccelerator(ctx context.Context, dedicatedInferenceID string, acceleratorID string, options ...sdk.CallOption) (*DedicatedInferenceAccelerator, error) {
	call := sdk.NewCall(&getAcceleratorOperation, dedicatedInferenceID, acceleratorID)
	response := new(DedicatedInferenceAccelerator)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetCa gets the CA certificate of the private endpoint of a dedicated inference.
//
// GET /v2/dedicated-inferences/{dedicated_inference_id}/ca. Scope: dedicated_inference:read.
//
//	response, err := do.DedicatedInferences.GetCa(ctx, "d4390689-f3d0-46cc-a405-e90c69c53481")
func (c *Client) GetCa(ctx context.Context, dedicatedInferenceID string, options ...sdk.CallOption) (*GetCaResponse, error) {
	call := sdk.NewCall(&getCaOperation, dedicatedInferenceID)
	response := new(GetCaResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetGPUModelConfig lists the available models, with the GPUs that can run them.
//
// GET /v2/dedicated-inferences/gpu-model-config. Scope: dedicated_inference:read.
//
//	items, err := sdk.Items(do.DedicatedInferences.GetGPUModelConfig(ctx))
func (c *Client) GetGPUModelConfig(ctx context.Context, options ...sdk.CallOption) (*DedicatedInferenceGPUModelConfigsResponse, error) {
	call := sdk.NewCall(&getGPUModelConfigOperation)
	response := new(DedicatedInferenceGPUModelConfigsResponse)
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
	// Lists only dedicated inferences in this region.
	Region sdk.Opt[DedicatedRegion]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "region", p.Region, sdk.FormatString)
}

// List lists the dedicated inferences of the team.
//
// GET /v2/dedicated-inferences. Scope: dedicated_inference:read.
//
//	for dedicatedInference, err := range do.DedicatedInferences.ListAll(
//		ctx,
//		dedicatedinferences.ListParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(dedicatedInference)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*DedicatedInference, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *DedicatedInference] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *DedicatedInference](ctx, c.client, call, options)
}

// ListAcceleratorsParams are the parameters of [Client.ListAccelerators].
type ListAcceleratorsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
	// Lists only GPUs with this slug.
	Slug sdk.Opt[string]
}

func (p *ListAcceleratorsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "slug", p.Slug, sdk.FormatString)
}

// ListAccelerators lists the GPUs of a dedicated inference.
//
// GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators. Scope: dedicated_inference:read.
//
//	for accelerator, err := range do.DedicatedInferences.ListAcceleratorsAll(
//		ctx,
//		"d4390689-f3d0-46cc-a405-e90c69c53481",
//		dedicatedinferences.ListAcceleratorsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(accelerator)
//	}
func (c *Client) ListAccelerators(ctx context.Context, dedicatedInferenceID string, params ListAcceleratorsParams, options ...sdk.CallOption) (*ListAcceleratorsResponse, error) {
	call := sdk.NewCall(&listAcceleratorsOperation, dedicatedInferenceID)
	params.addTo(call)
	response := new(ListAcceleratorsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAcceleratorsAll reads the items of [Client.ListAccelerators] across all pages.
func (c *Client) ListAcceleratorsAll(ctx context.Context, dedicatedInferenceID string, params ListAcceleratorsParams, options ...sdk.CallOption) iter.Seq2[*DedicatedInferenceAccelerator, error] {
	return c.ListAcceleratorsPaginator(ctx, dedicatedInferenceID, params, options...).Items()
}

// ListAcceleratorsPaginator returns a paginator of [Client.ListAccelerators].
func (c *Client) ListAcceleratorsPaginator(ctx context.Context, dedicatedInferenceID string, params ListAcceleratorsParams, options ...sdk.CallOption) *sdk.Paginator[*ListAcceleratorsResponse, *DedicatedInferenceAccelerator] {
	call := sdk.NewCall(&listAcceleratorsOperation, dedicatedInferenceID)
	params.addTo(call)
	return sdk.NewPaginator[*ListAcceleratorsResponse, *DedicatedInferenceAccelerator](ctx, c.client, call, options)
}

// ListSizes lists the available GPUs, with their prices and regions.
//
// GET /v2/dedicated-inferences/sizes. Scope: dedicated_inference:read.
//
//	response, err := do.DedicatedInferences.ListSizes(ctx)
func (c *Client) ListSizes(ctx context.Context, options ...sdk.CallOption) (*DedicatedInferenceSizesResponse, error) {
	call := sdk.NewCall(&listSizesOperation)
	response := new(DedicatedInferenceSizesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListTokensParams are the parameters of [Client.ListTokens].
type ListTokensParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListTokensParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListTokens lists the access tokens of a dedicated inference, without their values.
//
// GET /v2/dedicated-inferences/{dedicated_inference_id}/tokens. Scope: dedicated_inference_tokens:read.
//
//	for token, err := range do.DedicatedInferences.ListTokensAll(
//		ctx,
//		"d4390689-f3d0-46cc-a405-e90c69c53481",
//		dedicatedinferences.ListTokensParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(token)
//	}
func (c *Client) ListTokens(ctx context.Context, dedicatedInferenceID string, params ListTokensParams, options ...sdk.CallOption) (*ListTokensResponse, error) {
	call := sdk.NewCall(&listTokensOperation, dedicatedInferenceID)
	params.addTo(call)
	response := new(ListTokensResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListTokensAll reads the items of [Client.ListTokens] across all pages.
func (c *Client) ListTokensAll(ctx context.Context, dedicatedInferenceID string, params ListTokensParams, options ...sdk.CallOption) iter.Seq2[*DedicatedInferenceAccessToken, error] {
	return c.ListTokensPaginator(ctx, dedicatedInferenceID, params, options...).Items()
}

// ListTokensPaginator returns a paginator of [Client.ListTokens].
func (c *Client) ListTokensPaginator(ctx context.Context, dedicatedInferenceID string, params ListTokensParams, options ...sdk.CallOption) *sdk.Paginator[*ListTokensResponse, *DedicatedInferenceAccessToken] {
	call := sdk.NewCall(&listTokensOperation, dedicatedInferenceID)
	params.addTo(call)
	return sdk.NewPaginator[*ListTokensResponse, *DedicatedInferenceAccessToken](ctx, c.client, call, options)
}

// Patch updates a dedicated inference.
//
// The status is `updating` until the change has taken effect. If `spec` is given, it must be complete.
//
// PATCH /v2/dedicated-inferences/{dedicated_inference_id}. Scope: dedicated_inference:update.
//
//	dedicatedInference, err := sdk.Item(do.DedicatedInferences.PatchAndWait(
//		ctx,
//		"d4390689-f3d0-46cc-a405-e90c69c53481",
//		dedicatedinferences.DedicatedInferenceUpdateRequest{
//			Spec: &dedicatedinferences.DedicatedInferenceSpec{
//				Version: 1,
//				Name:    "web-1",
//				Region:  dedicatedinferences.DedicatedRegionAtl1,
//				Vpc: dedicatedinferences.DedicatedInferenceSpecVpc{
//					Uuid: "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//				},
//				EnablePublicEndpoint: true,
//				ModelDeployments: []dedicatedinferences.ModelDeploymentSpec{
//					{ModelID: sdk.Some("1c646e96-0c34-49be-9408-b62444af7f4d")},
//				},
//			},
//		},
//	))
func (c *Client) Patch(ctx context.Context, dedicatedInferenceID string, body DedicatedInferenceUpdateRequest, options ...sdk.CallOption) (*PatchResponse, error) {
	call := sdk.NewCall(&patchOperation, dedicatedInferenceID)
	call.Body(&body)
	response := new(PatchResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PatchAndWait is [Client.Patch] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) PatchAndWait(ctx context.Context, dedicatedInferenceID string, body DedicatedInferenceUpdateRequest, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&patchOperation, dedicatedInferenceID)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
