// Code generated from the description of the API. DO NOT EDIT.

// Package security has the operations of the resource security.
//
// Scans the account for insecure settings, and manages findings, rules and suppressions.
package security

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

// CreateScan starts a security scan of the team's resources.
//
// Returns while the scan is in progress. Poll the scan until its status is not `IN_PROGRESS`.
//
// POST /v2/security/scans. Scope: security:create.
//
//	scan, err := sdk.Item(do.Security.CreateScan(ctx))
func (c *Client) CreateScan(ctx context.Context, options ...sdk.CallOption) (*CreateScanResponse, error) {
	call := sdk.NewCall(&createScanOperation)
	response := new(CreateScanResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateScanRule marks a finding as a false positive and excludes its resource from future scans.
//
// The resource is excluded from all rules. To suppress only one rule, create a suppression.
//
// POST /v2/security/scans/rules. Scope: security:create.
//
//	err := do.Security.CreateScanRule(ctx, security.CreateScanRuleBody{
//		Resource: sdk.Some("my-resource"),
//	})
func (c *Client) CreateScanRule(ctx context.Context, body CreateScanRuleBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&createScanRuleOperation)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// CreateSuppression suppresses a rule of the security scan for resources.
//
// POST /v2/security/settings/suppressions. Scope: security:create.
//
//	items, err := sdk.Items(do.Security.CreateSuppression(ctx, security.CreateSuppressionBody{
//		RuleUuid:  sdk.Some("bc6ba08b-387a-4ab8-adfc-d1b5d08550ad"),
//		Resources: []string{"do:droplet:57317909"},
//	}))
func (c *Client) CreateSuppression(ctx context.Context, body CreateSuppressionBody, options ...sdk.CallOption) (*SuppressedResourceRoot, error) {
	call := sdk.NewCall(&createSuppressionOperation)
	call.Body(&body)
	response := new(SuppressedResourceRoot)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteSuppression deletes a suppression, so that the rule applies to the resource again.
//
// DELETE /v2/security/settings/suppressions/{suppression_uuid}. Scope: security:delete.
//
//	err := do.Security.DeleteSuppression(ctx, "bdce1d74-7908-4bb6-987f-c20407b8e781")
func (c *Client) DeleteSuppression(ctx context.Context, suppressionUuid string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteSuppressionOperation, suppressionUuid)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// GetLatestScanParams are the parameters of [Client.GetLatestScan].
type GetLatestScanParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
	// Returns only findings of this severity.
	Severity sdk.Opt[Severity]
	// Returns only findings of this type, such as `CSPM`.
	Type sdk.Opt[string]
}

func (p *GetLatestScanParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "severity", p.Severity, sdk.FormatString)
	sdk.AddOpt(call.Query, "type", p.Type, sdk.FormatString)
}

// GetLatestScan gets the latest security scan, with one page of its findings.
//
// GET /v2/security/scans/latest. Scope: security:read.
//
//	for finding, err := range do.Security.GetLatestScanAll(ctx, security.GetLatestScanParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(finding)
//	}
func (c *Client) GetLatestScan(ctx context.Context, params GetLatestScanParams, options ...sdk.CallOption) (*CreateScanResponse, error) {
	call := sdk.NewCall(&getLatestScanOperation)
	params.addTo(call)
	response := new(CreateScanResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLatestScanAll reads the items of [Client.GetLatestScan] across all pages.
func (c *Client) GetLatestScanAll(ctx context.Context, params GetLatestScanParams, options ...sdk.CallOption) iter.Seq2[*ScanFinding, error] {
	return c.GetLatestScanPaginator(ctx, params, options...).Items()
}

// GetLatestScanPaginator returns a paginator of [Client.GetLatestScan].
func (c *Client) GetLatestScanPaginator(ctx context.Context, params GetLatestScanParams, options ...sdk.CallOption) *sdk.Paginator[*CreateScanResponse, *ScanFinding] {
	call := sdk.NewCall(&getLatestScanOperation)
	params.addTo(call)
	return sdk.NewPaginator[*CreateScanResponse, *ScanFinding](ctx, c.client, call, options)
}

// GetScanParams are the parameters of [Client.GetScan].
type GetScanParams struct {
	_ sdk.NotComparable
	// Returns only findings of this severity.
	Severity sdk.Opt[Severity]
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
	// Returns only findings of this type, such as `CSPM`.
	Type sdk.Opt[string]
}

func (p *GetScanParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "severity", p.Severity, sdk.FormatString)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "type", p.Type, sdk.FormatString)
}

// GetScan gets a security scan, with one page of its findings.
//
// GET /v2/security/scans/{scan_id}. Scope: security:read.
//
//	for finding, err := range do.Security.GetScanAll(
//		ctx,
//		"dba6a65f-e5ad-480d-8fcc-a014729ff15d",
//		security.GetScanParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(finding)
//	}
func (c *Client) GetScan(ctx context.Context, scanID string, params GetScanParams, options ...sdk.CallOption) (*CreateScanResponse, error) {
	call := sdk.NewCall(&getScanOperation, scanID)
	params.addTo(call)
	response := new(CreateScanResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetScanAll reads the items of [Client.GetScan] across all pages.
func (c *Client) GetScanAll(ctx context.Context, scanID string, params GetScanParams, options ...sdk.CallOption) iter.Seq2[*ScanFinding, error] {
	return c.GetScanPaginator(ctx, scanID, params, options...).Items()
}

// GetScanPaginator returns a paginator of [Client.GetScan].
func (c *Client) GetScanPaginator(ctx context.Context, scanID string, params GetScanParams, options ...sdk.CallOption) *sdk.Paginator[*CreateScanResponse, *ScanFinding] {
	call := sdk.NewCall(&getScanOperation, scanID)
	params.addTo(call)
	return sdk.NewPaginator[*CreateScanResponse, *ScanFinding](ctx, c.client, call, options)
}

// ListScanFindingAffectedResourcesParams are the parameters of [Client.ListScanFindingAffectedResources].
type ListScanFindingAffectedResourcesParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListScanFindingAffectedResourcesParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListScanFindingAffectedResources lists the resources affected by a finding of a security scan.
//
// GET /v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources. Scope: security:read.
//
//	for affectedResource, err := range do.Security.ListScanFindingAffectedResourcesAll(
//		ctx,
//		"dba6a65f-e5ad-480d-8fcc-a014729ff15d",
//		"751805bf-e94b-4500-bb8b-d2efff1022ea",
//		security.ListScanFindingAffectedResourcesParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(affectedResource)
//	}
func (c *Client) ListScanFindingAffectedResources(ctx context.Context, scanID string, findingUuid string, params ListScanFindingAffectedResourcesParams, options ...sdk.CallOption) (*ListScanFindingAffectedResourcesResponse, error) {
	call := sdk.NewCall(&listScanFindingAffectedResourcesOperation, scanID, findingUuid)
	params.addTo(call)
	response := new(ListScanFindingAffectedResourcesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListScanFindingAffectedResourcesAll reads the items of [Client.ListScanFindingAffectedResources] across all pages.
func (c *Client) ListScanFindingAffectedResourcesAll(ctx context.Context, scanID string, findingUuid string, params ListScanFindingAffectedResourcesParams, options ...sdk.CallOption) iter.Seq2[*AffectedResource, error] {
	return c.ListScanFindingAffectedResourcesPaginator(ctx, scanID, findingUuid, params, options...).Items()
}

// ListScanFindingAffectedResourcesPaginator returns a paginator of [Client.ListScanFindingAffectedResources].
func (c *Client) ListScanFindingAffectedResourcesPaginator(ctx context.Context, scanID string, findingUuid string, params ListScanFindingAffectedResourcesParams, options ...sdk.CallOption) *sdk.Paginator[*ListScanFindingAffectedResourcesResponse, *AffectedResource] {
	call := sdk.NewCall(&listScanFindingAffectedResourcesOperation, scanID, findingUuid)
	params.addTo(call)
	return sdk.NewPaginator[*ListScanFindingAffectedResourcesResponse, *AffectedResource](ctx, c.client, call, options)
}

// ListScansParams are the parameters of [Client.ListScans].
type ListScansParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListScansParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListScans lists the security scans of the team.
//
// GET /v2/security/scans. Scope: security:read.
//
//	for scan, err := range do.Security.ListScansAll(ctx, security.ListScansParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(scan)
//	}
func (c *Client) ListScans(ctx context.Context, params ListScansParams, options ...sdk.CallOption) (*ListScansResponse, error) {
	call := sdk.NewCall(&listScansOperation)
	params.addTo(call)
	response := new(ListScansResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListScansAll reads the items of [Client.ListScans] across all pages.
func (c *Client) ListScansAll(ctx context.Context, params ListScansParams, options ...sdk.CallOption) iter.Seq2[*Scan, error] {
	return c.ListScansPaginator(ctx, params, options...).Items()
}

// ListScansPaginator returns a paginator of [Client.ListScans].
func (c *Client) ListScansPaginator(ctx context.Context, params ListScansParams, options ...sdk.CallOption) *sdk.Paginator[*ListScansResponse, *Scan] {
	call := sdk.NewCall(&listScansOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListScansResponse, *Scan](ctx, c.client, call, options)
}

// ListSettingsParams are the parameters of [Client.ListSettings].
type ListSettingsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListSettingsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListSettings gets the suppressions and the coverage of each plan.
//
// Pagination applies to the suppressions.
//
// GET /v2/security/settings. Scope: security:read.
//
//	for resource, err := range do.Security.ListSettingsAll(ctx, security.ListSettingsParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(resource)
//	}
func (c *Client) ListSettings(ctx context.Context, params ListSettingsParams, options ...sdk.CallOption) (*Settings, error) {
	call := sdk.NewCall(&listSettingsOperation)
	params.addTo(call)
	response := new(Settings)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListSettingsAll reads the items of [Client.ListSettings] across all pages.
func (c *Client) ListSettingsAll(ctx context.Context, params ListSettingsParams, options ...sdk.CallOption) iter.Seq2[*SuppressedResource, error] {
	return c.ListSettingsPaginator(ctx, params, options...).Items()
}

// ListSettingsPaginator returns a paginator of [Client.ListSettings].
func (c *Client) ListSettingsPaginator(ctx context.Context, params ListSettingsParams, options ...sdk.CallOption) *sdk.Paginator[*Settings, *SuppressedResource] {
	call := sdk.NewCall(&listSettingsOperation)
	params.addTo(call)
	return sdk.NewPaginator[*Settings, *SuppressedResource](ctx, c.client, call, options)
}

// UpdateSettingsPlan sets the resources and tags that each plan covers.
//
// PUT /v2/security/settings/plan. Scope: security:update.
//
//	response, err := do.Security.UpdateSettingsPlan(ctx, security.UpdateSettingsPlanBody{
//		TierCoverage: map[string]security.UpdateSettingsPlanBodyTierCoverage{
//			"key": {Resources: []string{"do:droplet:57317909"}},
//		},
//	})
func (c *Client) UpdateSettingsPlan(ctx context.Context, body UpdateSettingsPlanBody, options ...sdk.CallOption) (*UpdateSettingsPlanResponse, error) {
	call := sdk.NewCall(&updateSettingsPlanOperation)
	call.Body(&body)
	response := new(UpdateSettingsPlanResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
