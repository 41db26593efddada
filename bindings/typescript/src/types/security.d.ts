// Types that only `security` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** A resource affected by a finding. */
export interface AffectedResource {
  /** The uniform resource name (URN) of the resource. */
  urn?: string;
  /** The resource's name. */
  name?: string;
  /** The type of the resource, such as `Droplet`. */
  type?: string;
}

/** A planned downgrade of resources to a lower plan. */
export interface PlanDowngrades {
  /** The URNs of the resources. */
  resources?: string[];
  /** When the downgrade takes effect. */
  effective_at?: Timestamp;
}

/** A security scan of a team's resources. */
export interface Scan {
  /** The scan's ID. */
  id: string;
  /** The scan's status. */
  status?: ScanStatus;
  /** When the scan was created. */
  created_at?: Timestamp;
  /** The findings of the scan. */
  findings: ScanFinding[];
}

/** A finding of a security scan. */
export interface ScanFinding {
  /** The ID of the rule. */
  rule_uuid?: string;
  /** The name of the rule. */
  name?: string;
  /** A description of the finding. */
  details?: string;
  /** When the finding was detected. */
  found_at?: Timestamp;
  /** The severity of the finding. */
  severity?: Severity;
  /** The possible impact on the business. */
  business_impact?: string;
  /** The technical details of the finding. */
  technical_details?: string;
  /** The steps to fix the problem. */
  mitigation_steps?: ScanFindingMitigationStep[];
  /** The number of affected resources. */
  affected_resources_count?: number;
}

/** A step to fix a problem. */
export interface ScanFindingMitigationStep {
  /** The number of the step, starting at 1. */
  step?: number;
  /** The step's title. */
  title?: string;
  /** A description of the step. */
  description?: string;
}

/** The status of a security scan. */
export type ScanStatus = Open<'SCAN_NOT_RUN' | 'IN_PROGRESS' | 'FAILED' | 'CSPM_NOT_ENABLED' | 'COMPLETED'>;

/** The response of `POST /v2/security/scans`. */
export interface SecurityCreateScanResponse {
  /** The scan. */
  scan: Scan;
}

/** A resource to exclude from scans. */
export interface SecurityCreateScanRuleBody {
  /** The URN of the resource, such as `do:droplet:` followed by its ID. */
  resource?: string;
}

/** A rule to suppress, and the resources to suppress it for. */
export interface SecurityCreateSuppressionBody {
  /** The ID of the rule, from its findings. */
  rule_uuid?: string;
  /** The URNs of the resources. The rule still applies to other resources. */
  resources?: string[];
}

/** The response of `GET /v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources`. */
export interface SecurityListScanFindingAffectedResourcesResponse {
  /** The resources on this page. */
  affected_resources: AffectedResource[];
}

/** The response of `GET /v2/security/scans`. */
export interface SecurityListScansResponse {
  /** The scans on this page. */
  scans: Scan[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The coverage of each plan. */
export interface SecurityUpdateSettingsPlanBody {
  /** The coverage of each plan, by the name of the plan, such as `basic`. */
  tier_coverage?: Record<string, SecurityUpdateSettingsPlanBodyTierCoverage>;
}

/** The coverage of a plan. */
export interface SecurityUpdateSettingsPlanBodyTierCoverage {
  /** The URNs of the resources to scan. Default: `[]`. */
  resources?: string[];
  /** The tags that select further resources to scan. Default: `[]`. */
  tags?: string[];
}

/** The response of `PUT /v2/security/settings/plan`. */
export interface SecurityUpdateSettingsPlanResponse {
  /** The coverage of each plan, by the name of the plan. */
  tier_coverage: Record<string, SecurityUpdateSettingsPlanResponseTierCoverage>;
}

/** The coverage of a plan. */
export interface SecurityUpdateSettingsPlanResponseTierCoverage {
  /** The URNs of the resources to scan. */
  resources?: string[];
  /** The tags that select further resources to scan. */
  tags?: string[];
}

/** The settings of security scans. */
export interface Settings {
  /** The settings. */
  settings: SettingsValue;
  /** The coverage of each plan. */
  tier_coverage?: Record<string, SettingsTierCoverage>;
  /** The planned downgrades of resources, by plan. */
  plan_downgrades?: Record<string, PlanDowngrades>;
}

/** The coverage of a plan. */
export interface SettingsTierCoverage {
  /** The URNs of the resources that the plan covers. */
  resources?: string[];
  /** The tags that the plan covers. */
  tags?: string[];
}

/** The suppressed rules. */
export interface SettingsValue {
  /** The suppressed rules, with their resources. */
  suppressions: SuppressedResourceRoot;
}

/** Returns only findings of this severity. */
export type Severity = Open<'MEDIUM' | 'LOW' | 'HIGH' | 'CRITICAL'>;

/** A rule that is suppressed for a resource. */
export interface SuppressedResource {
  /** The suppression's ID. */
  id: string;
  /** The ID of the rule. */
  rule_uuid?: string;
  /** The name of the rule. */
  rule_name?: string;
  /** The ID of the resource. */
  resource_id?: string;
  /** The type of the resource, such as `Droplet`. */
  resource_type?: string;
}

/** A page of suppressions. */
export interface SuppressedResourceRoot {
  /** The suppressions on this page. */
  resources: SuppressedResource[];
  /** Information about the list as a whole. */
  meta?: SuppressedResourceRootMeta;
  /** Links to other pages of the list. */
  links?: SuppressedResourceRootLinks;
}

/** Links to other pages of suppressions. */
export interface SuppressedResourceRootLinks {
  /** The URLs of other pages. */
  pages?: SuppressedResourceRootLinksPages;
}

/** The URLs of other pages of suppressions. */
export interface SuppressedResourceRootLinksPages {
  /** The URL of the first page. */
  first?: string;
  /** The URL of the previous page. */
  prev?: string;
  /** The URL of the next page. */
  next?: string;
  /** The URL of the last page. */
  last?: string;
}

/** Information about the list of suppressions as a whole. */
export interface SuppressedResourceRootMeta {
  /** The number of this page. */
  page?: number;
  /** The number of pages. */
  pages?: number;
  /** The number of items on all pages. */
  total?: number;
}
