// Code generated from the description of the API. DO NOT EDIT.

package security

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AffectedResource is a resource affected by a finding.
type AffectedResource struct {
	// The uniform resource name (URN) of the resource.
	Urn sdk.Opt[string] `json:"urn,omitzero"`
	// The resource's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The type of the resource, such as `Droplet`.
	Type sdk.Opt[string] `json:"type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AffectedResource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AffectedResource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateScanResponse is the response of `POST /v2/security/scans`.
type CreateScanResponse struct {
	// The scan.
	Scan Scan `json:"scan"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateScanResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateScanResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateScanResponse) Item() (*Scan, error) {
	if err := sdk.Require(v.Extra, "scan", true); err != nil {
		return nil, err
	}
	return &v.Scan, nil
}

// CreateScanRuleBody is a resource to exclude from scans.
type CreateScanRuleBody struct {
	// The URN of the resource, such as `do:droplet:` followed by its ID.
	Resource sdk.Opt[string] `json:"resource,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateScanRuleBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateScanRuleBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateSuppressionBody is a rule to suppress, and the resources to suppress it for.
type CreateSuppressionBody struct {
	// The ID of the rule, from its findings.
	RuleUuid sdk.Opt[string] `json:"rule_uuid,omitzero"`
	// The URNs of the resources. The rule still applies to other resources.
	Resources []string `json:"resources,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateSuppressionBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateSuppressionBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListScanFindingAffectedResourcesResponse is the response of `GET
// /v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources`.
type ListScanFindingAffectedResourcesResponse struct {
	// The resources on this page.
	AffectedResources []AffectedResource `json:"affected_resources"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListScanFindingAffectedResourcesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListScanFindingAffectedResourcesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListScansResponse is the response of `GET /v2/security/scans`.
type ListScansResponse struct {
	// The scans on this page.
	Scans []Scan `json:"scans"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListScansResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListScansResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PlanDowngrades is a planned downgrade of resources to a lower plan.
type PlanDowngrades struct {
	// The URNs of the resources.
	Resources []string `json:"resources,omitzero"`
	// When the downgrade takes effect.
	EffectiveAt sdk.Opt[time.Time] `json:"effective_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PlanDowngrades) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PlanDowngrades) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Scan is a security scan of a team's resources.
type Scan struct {
	// The scan's ID.
	ID string `json:"id"`
	// The scan's status.
	Status ScanStatus `json:"status,omitzero"`
	// When the scan was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The findings of the scan.
	Findings []ScanFinding `json:"findings"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Scan) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Scan) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ScanFinding is a finding of a security scan.
type ScanFinding struct {
	// The ID of the rule.
	RuleUuid sdk.Opt[string] `json:"rule_uuid,omitzero"`
	// The name of the rule.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// A description of the finding.
	Details sdk.Opt[string] `json:"details,omitzero"`
	// When the finding was detected.
	FoundAt sdk.Opt[time.Time] `json:"found_at,omitzero"`
	// The severity of the finding.
	Severity Severity `json:"severity,omitzero"`
	// The possible impact on the business.
	BusinessImpact sdk.Opt[string] `json:"business_impact,omitzero"`
	// The technical details of the finding.
	TechnicalDetails sdk.Opt[string] `json:"technical_details,omitzero"`
	// The steps to fix the problem.
	MitigationSteps []ScanFindingMitigationStep `json:"mitigation_steps,omitzero"`
	// The number of affected resources.
	AffectedResourcesCount sdk.Opt[int64] `json:"affected_resources_count,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ScanFinding) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ScanFinding) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ScanFindingMitigationStep is a step to fix a problem.
type ScanFindingMitigationStep struct {
	// The number of the step, starting at 1.
	Step sdk.Opt[int64] `json:"step,omitzero"`
	// The step's title.
	Title sdk.Opt[string] `json:"title,omitzero"`
	// A description of the step.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ScanFindingMitigationStep) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ScanFindingMitigationStep) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ScanStatus is the status of a security scan.
type ScanStatus string

const (
	// ScanStatusCompleted is the scan completed successfully.
	ScanStatusCompleted ScanStatus = "COMPLETED"
	// ScanStatusCspmNotEnabled: Cloud security posture management (CSPM) is not enabled for the team.
	ScanStatusCspmNotEnabled ScanStatus = "CSPM_NOT_ENABLED"
	// ScanStatusFailed is the scan failed.
	ScanStatusFailed ScanStatus = "FAILED"
	// ScanStatusInProgress is the scan is in progress.
	ScanStatusInProgress ScanStatus = "IN_PROGRESS"
	// ScanStatusScanNotRun: No scan has been run.
	ScanStatusScanNotRun ScanStatus = "SCAN_NOT_RUN"
)

// Settings is the settings of security scans.
type Settings struct {
	// The settings.
	Settings SettingsValue `json:"settings"`
	// The coverage of each plan.
	TierCoverage map[string]SettingsTierCoverage `json:"tier_coverage,omitzero"`
	// The planned downgrades of resources, by plan.
	PlanDowngrades map[string]PlanDowngrades `json:"plan_downgrades,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Settings) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Settings) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SettingsTierCoverage is the coverage of a plan.
type SettingsTierCoverage struct {
	// The URNs of the resources that the plan covers.
	Resources []string `json:"resources,omitzero"`
	// The tags that the plan covers.
	Tags []string `json:"tags,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SettingsTierCoverage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SettingsTierCoverage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SettingsValue is the suppressed rules.
type SettingsValue struct {
	// The suppressed rules, with their resources.
	Suppressions SuppressedResourceRoot `json:"suppressions"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SettingsValue) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SettingsValue) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Severity returns only findings of this severity.
type Severity string

const (
	// SeverityCritical is the value `CRITICAL`.
	SeverityCritical Severity = "CRITICAL"
	// SeverityHigh is the value `HIGH`.
	SeverityHigh Severity = "HIGH"
	// SeverityLow is the value `LOW`.
	SeverityLow Severity = "LOW"
	// SeverityMedium is the value `MEDIUM`.
	SeverityMedium Severity = "MEDIUM"
)

// SuppressedResource is a rule that is suppressed for a resource.
type SuppressedResource struct {
	// The suppression's ID.
	ID string `json:"id"`
	// The ID of the rule.
	RuleUuid sdk.Opt[string] `json:"rule_uuid,omitzero"`
	// The name of the rule.
	RuleName sdk.Opt[string] `json:"rule_name,omitzero"`
	// The ID of the resource.
	ResourceID sdk.Opt[string] `json:"resource_id,omitzero"`
	// The type of the resource, such as `Droplet`.
	ResourceType sdk.Opt[string] `json:"resource_type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SuppressedResource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SuppressedResource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SuppressedResourceRoot is a page of suppressions.
type SuppressedResourceRoot struct {
	// The suppressions on this page.
	Resources []SuppressedResource `json:"resources"`
	// Information about the list as a whole.
	Meta *SuppressedResourceRootMeta `json:"meta,omitzero"`
	// Links to other pages of the list.
	Links *SuppressedResourceRootLinks `json:"links,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SuppressedResourceRoot) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SuppressedResourceRoot) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *SuppressedResourceRoot) Items() ([]SuppressedResource, error) {
	if err := sdk.Require(v.Extra, "resources", true); err != nil {
		return nil, err
	}
	return v.Resources, nil
}

// SuppressedResourceRootLinks links to other pages of suppressions.
type SuppressedResourceRootLinks struct {
	// The URLs of other pages.
	Pages *SuppressedResourceRootLinksPages `json:"pages,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SuppressedResourceRootLinks) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SuppressedResourceRootLinks) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SuppressedResourceRootLinksPages is the URLs of other pages of suppressions.
type SuppressedResourceRootLinksPages struct {
	// The URL of the first page.
	First sdk.Opt[string] `json:"first,omitzero"`
	// The URL of the previous page.
	Prev sdk.Opt[string] `json:"prev,omitzero"`
	// The URL of the next page.
	Next sdk.Opt[string] `json:"next,omitzero"`
	// The URL of the last page.
	Last sdk.Opt[string] `json:"last,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SuppressedResourceRootLinksPages) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SuppressedResourceRootLinksPages) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SuppressedResourceRootMeta: Information about the list of suppressions as a whole.
type SuppressedResourceRootMeta struct {
	// The number of this page.
	Page sdk.Opt[int64] `json:"page,omitzero"`
	// The number of pages.
	Pages sdk.Opt[int64] `json:"pages,omitzero"`
	// The number of items on all pages.
	Total sdk.Opt[int64] `json:"total,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SuppressedResourceRootMeta) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SuppressedResourceRootMeta) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateSettingsPlanBody is the coverage of each plan.
type UpdateSettingsPlanBody struct {
	// The coverage of each plan, by the name of the plan, such as `basic`.
	TierCoverage map[string]UpdateSettingsPlanBodyTierCoverage `json:"tier_coverage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateSettingsPlanBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateSettingsPlanBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateSettingsPlanBodyTierCoverage is the coverage of a plan.
type UpdateSettingsPlanBodyTierCoverage struct {
	// The URNs of the resources to scan. Default: `[]`.
	Resources []string `json:"resources,omitzero"`
	// The tags that select further resources to scan. Default: `[]`.
	Tags []string `json:"tags,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateSettingsPlanBodyTierCoverage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateSettingsPlanBodyTierCoverage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateSettingsPlanResponse is the response of `PUT /v2/security/settings/plan`.
type UpdateSettingsPlanResponse struct {
	// The coverage of each plan, by the name of the plan.
	TierCoverage map[string]UpdateSettingsPlanResponseTierCoverage `json:"tier_coverage"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateSettingsPlanResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateSettingsPlanResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateSettingsPlanResponseTierCoverage is the coverage of a plan.
type UpdateSettingsPlanResponseTierCoverage struct {
	// The URNs of the resources to scan.
	Resources []string `json:"resources,omitzero"`
	// The tags that select further resources to scan.
	Tags []string `json:"tags,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateSettingsPlanResponseTierCoverage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateSettingsPlanResponseTierCoverage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
