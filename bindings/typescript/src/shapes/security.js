// The shapes of the responses of `security`.

import { integer, list, map, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const AffectedResource = record(() => ({
  urn: text,
  name: text,
  type: text,
}));

export const PlanDowngrades = record(() => ({
  resources: list(text),
  effective_at: text,
}));

export const Scan = record(() => ({
  id: required(text),
  status: text,
  created_at: text,
  findings: required(list(ScanFinding)),
}));

export const ScanFinding = record(() => ({
  rule_uuid: text,
  name: text,
  details: text,
  found_at: text,
  severity: text,
  business_impact: text,
  technical_details: text,
  mitigation_steps: list(ScanFindingMitigationStep),
  affected_resources_count: integer,
}));

export const ScanFindingMitigationStep = record(() => ({
  step: integer,
  title: text,
  description: text,
}));

export const SecurityCreateScanResponse = record(() => ({
  scan: required(Scan),
}));

export const SecurityListScanFindingAffectedResourcesResponse = record(() => ({
  affected_resources: required(list(AffectedResource)),
}));

export const SecurityListScansResponse = record(() => ({
  scans: required(list(Scan)),
  links: PageLinks,
  meta: required(Meta),
}));

export const SecurityUpdateSettingsPlanResponse = record(() => ({
  tier_coverage: required(map(SecurityUpdateSettingsPlanResponseTierCoverage)),
}));

export const SecurityUpdateSettingsPlanResponseTierCoverage = record(() => ({
  resources: list(text),
  tags: list(text),
}));

export const Settings = record(() => ({
  settings: required(SettingsValue),
  tier_coverage: map(SettingsTierCoverage),
  plan_downgrades: map(PlanDowngrades),
}));

export const SettingsTierCoverage = record(() => ({
  resources: list(text),
  tags: list(text),
}));

export const SettingsValue = record(() => ({
  suppressions: required(SuppressedResourceRoot),
}));

export const SuppressedResource = record(() => ({
  id: required(text),
  rule_uuid: text,
  rule_name: text,
  resource_id: text,
  resource_type: text,
}));

export const SuppressedResourceRoot = record(() => ({
  resources: required(list(SuppressedResource)),
  meta: SuppressedResourceRootMeta,
  links: SuppressedResourceRootLinks,
}));

export const SuppressedResourceRootLinks = record(() => ({
  pages: SuppressedResourceRootLinksPages,
}));

export const SuppressedResourceRootLinksPages = record(() => ({
  first: text,
  prev: text,
  next: text,
  last: text,
}));

export const SuppressedResourceRootMeta = record(() => ({
  page: integer,
  pages: integer,
  total: integer,
}));

export const responses = {
  security_create_scan: { 201: SecurityCreateScanResponse },
  security_create_suppression: { 201: SuppressedResourceRoot },
  security_get_latest_scan: { 200: SecurityCreateScanResponse },
  security_get_scan: { 200: SecurityCreateScanResponse },
  security_list_scan_finding_affected_resources: { 200: SecurityListScanFindingAffectedResourcesResponse },
  security_list_scans: { 200: SecurityListScansResponse },
  security_list_settings: { 200: Settings },
  security_update_settings_plan: { 200: SecurityUpdateSettingsPlanResponse },
};
