// Code generated from the description of the API. DO NOT EDIT.

// Package invoices has the operations of the resource invoices.
//
// Lists invoices and downloads them as JSON, CSV or PDF.
package invoices

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

// GetByUuidParams are the parameters of [Client.GetByUuid].
type GetByUuidParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *GetByUuidParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// GetByUuid lists the items of an invoice.
//
// Includes resources that the token cannot read.
//
// GET /v2/customers/my/invoices/{invoice_uuid}. Scope: billing:read.
//
//	for invoiceItem, err := range do.Invoices.GetByUuidAll(
//		ctx,
//		"a9d0934a-06db-433c-baa2-38f53915baba",
//		invoices.GetByUuidParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(invoiceItem)
//	}
func (c *Client) GetByUuid(ctx context.Context, invoiceUuid string, params GetByUuidParams, options ...sdk.CallOption) (*GetByUuidResponse, error) {
	call := sdk.NewCall(&getByUuidOperation, invoiceUuid)
	params.addTo(call)
	response := new(GetByUuidResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetByUuidAll reads the items of [Client.GetByUuid] across all pages.
func (c *Client) GetByUuidAll(ctx context.Context, invoiceUuid string, params GetByUuidParams, options ...sdk.CallOption) iter.Seq2[*InvoiceItem, error] {
	return c.GetByUuidPaginator(ctx, invoiceUuid, params, options...).Items()
}

// GetByUuidPaginator returns a paginator of [Client.GetByUuid].
func (c *Client) GetByUuidPaginator(ctx context.Context, invoiceUuid string, params GetByUuidParams, options ...sdk.CallOption) *sdk.Paginator[*GetByUuidResponse, *InvoiceItem] {
	call := sdk.NewCall(&getByUuidOperation, invoiceUuid)
	params.addTo(call)
	return sdk.NewPaginator[*GetByUuidResponse, *InvoiceItem](ctx, c.client, call, options)
}

// GetCsvByUuid downloads an invoice as a CSV file.
//
// GET /v2/customers/my/invoices/{invoice_uuid}/csv. Scope: billing:read.
//
//	response, err := do.Invoices.GetCsvByUuid(ctx, "a9d0934a-06db-433c-baa2-38f53915baba")
func (c *Client) GetCsvByUuid(ctx context.Context, invoiceUuid string, options ...sdk.CallOption) (string, error) {
	call := sdk.NewCall(&getCsvByUuidOperation, invoiceUuid)
	return sdk.DoText(ctx, c.client, call, options)
}

// GetCsvByUuidDownload is [Client.GetCsvByUuid] that returns the body as it arrives. It must be closed.
func (c *Client) GetCsvByUuidDownload(ctx context.Context, invoiceUuid string, options ...sdk.CallOption) (*sdk.Download, error) {
	call := sdk.NewCall(&getCsvByUuidOperation, invoiceUuid)
	return sdk.StartDownload(ctx, c.client, call, options)
}

// GetPdfByUuid downloads an invoice as a PDF file.
//
// GET /v2/customers/my/invoices/{invoice_uuid}/pdf. Scope: billing:read.
//
//	response, err := do.Invoices.GetPdfByUuid(ctx, "a9d0934a-06db-433c-baa2-38f53915baba")
func (c *Client) GetPdfByUuid(ctx context.Context, invoiceUuid string, options ...sdk.CallOption) ([]byte, error) {
	call := sdk.NewCall(&getPdfByUuidOperation, invoiceUuid)
	return sdk.DoBytes(ctx, c.client, call, options)
}

// GetPdfByUuidDownload is [Client.GetPdfByUuid] that returns the body as it arrives. It must be closed.
func (c *Client) GetPdfByUuidDownload(ctx context.Context, invoiceUuid string, options ...sdk.CallOption) (*sdk.Download, error) {
	call := sdk.NewCall(&getPdfByUuidOperation, invoiceUuid)
	return sdk.StartDownload(ctx, c.client, call, options)
}

// GetSummaryByUuid gets the summary of an invoice, with charges by product, taxes, credits and the billing address.
//
// GET /v2/customers/my/invoices/{invoice_uuid}/summary. Scope: billing:read.
//
//	response, err := do.Invoices.GetSummaryByUuid(ctx, "a9d0934a-06db-433c-baa2-38f53915baba")
func (c *Client) GetSummaryByUuid(ctx context.Context, invoiceUuid string, options ...sdk.CallOption) (*InvoiceSummary, error) {
	call := sdk.NewCall(&getSummaryByUuidOperation, invoiceUuid)
	response := new(InvoiceSummary)
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
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// List lists the invoices, with a preview of the invoice for the current month.
//
// GET /v2/customers/my/invoices. Scope: billing:read.
//
//	for invoice, err := range do.Invoices.ListAll(ctx, invoices.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(invoice)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*InvoicePreview, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *InvoicePreview] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *InvoicePreview](ctx, c.client, call, options)
}
