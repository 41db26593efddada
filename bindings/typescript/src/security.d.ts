import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall } from './runtime/index.js';
import type {
  AffectedResource,
  Scan,
  ScanFinding,
  SecurityCreateScanResponse,
  SecurityCreateScanRuleBody,
  SecurityCreateSuppressionBody,
  SecurityListScanFindingAffectedResourcesResponse,
  SecurityListScansResponse,
  SecurityUpdateSettingsPlanBody,
  SecurityUpdateSettingsPlanResponse,
  SecurityUpdateSettingsPlanResponseTierCoverage,
  Settings,
  Severity,
  SuppressedResource,
  SuppressedResourceRoot,
} from './types/security.js';

export type * from './types/security.js';

/** The parameters of `GET /v2/security/scans/latest`. */
export interface SecurityGetLatestScanParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** Returns only findings of this severity. */
  severity?: Severity;
  /** Returns only findings of this type, such as `CSPM`. */
  type?: string;
}

/** The parameters of `GET /v2/security/scans/{scan_id}`. */
export interface SecurityGetScanParams {
  /** Returns only findings of this severity. */
  severity?: Severity;
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** Returns only findings of this type, such as `CSPM`. */
  type?: string;
}

/** The parameters of `GET /v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources`. */
export interface SecurityListScanFindingAffectedResourcesParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/security/scans`. */
export interface SecurityListScansParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/security/settings`. */
export interface SecurityListSettingsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Starts a security scan of the team's resources.
 *
 * Returns while the scan is in progress. Poll the scan until its status is not `IN_PROGRESS`.
 *
 * `POST /v2/security/scans`. Scope: `security:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_create_scan
 *
 * @example
 * ```ts
 * const scan = await createScan(client).item();
 * ```
 */
export function createScan(client: Client, options?: CallOptions): ItemCall<SecurityCreateScanResponse, Scan>;

/**
 * Marks a finding as a false positive and excludes its resource from future scans.
 *
 * The resource is excluded from all rules. To suppress only one rule, create a suppression.
 *
 * `POST /v2/security/scans/rules`. Scope: `security:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_create_scan_rule
 *
 * @example
 * ```ts
 * await createScanRule(client, { resource: 'my-resource' });
 * ```
 */
export function createScanRule(client: Client, body: SecurityCreateScanRuleBody, options?: CallOptions): Call<void>;

/**
 * Suppresses a rule of the security scan for resources.
 *
 * `POST /v2/security/settings/suppressions`. Scope: `security:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_create_suppression
 *
 * @example
 * ```ts
 * const items = await createSuppression(client, {
 *   rule_uuid: 'bc6ba08b-387a-4ab8-adfc-d1b5d08550ad',
 *   resources: ['do:droplet:57317909'],
 * }).item();
 * ```
 */
export function createSuppression(
  client: Client,
  body: SecurityCreateSuppressionBody,
  options?: CallOptions,
): ItemCall<SuppressedResourceRoot, SuppressedResource[]>;

/**
 * Deletes a suppression, so that the rule applies to the resource again.
 *
 * `DELETE /v2/security/settings/suppressions/{suppression_uuid}`. Scope: `security:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_delete_suppression
 *
 * @example
 * ```ts
 * await deleteSuppression(client, 'bdce1d74-7908-4bb6-987f-c20407b8e781');
 * ```
 */
export function deleteSuppression(client: Client, suppressionUuid: string, options?: CallOptions): Call<void>;

/**
 * Gets the latest security scan, with one page of its findings.
 *
 * `GET /v2/security/scans/latest`. Scope: `security:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_get_latest_scan
 *
 * @example
 * ```ts
 * for await (const finding of getLatestScan(client)) {
 *   console.log(finding);
 * }
 * ```
 */
export function getLatestScan(
  client: Client,
  params?: SecurityGetLatestScanParams,
  options?: CallOptions,
): PaginatedCall<ScanFinding, SecurityCreateScanResponse>;

/**
 * Gets a security scan, with one page of its findings.
 *
 * `GET /v2/security/scans/{scan_id}`. Scope: `security:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_get_scan
 *
 * @example
 * ```ts
 * for await (const finding of getScan(client, 'dba6a65f-e5ad-480d-8fcc-a014729ff15d')) {
 *   console.log(finding);
 * }
 * ```
 */
export function getScan(
  client: Client,
  scanId: string,
  params?: SecurityGetScanParams,
  options?: CallOptions,
): PaginatedCall<ScanFinding, SecurityCreateScanResponse>;

/**
 * Lists the resources affected by a finding of a security scan.
 *
 * `GET /v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources`. Scope: `security:read`. Supports
 * iteration over all pages.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_list_scan_finding_affected_resources
 *
 * @example
 * ```ts
 * for await (const affectedResource of listScanFindingAffectedResources(
 *   client,
 *   'dba6a65f-e5ad-480d-8fcc-a014729ff15d',
 *   '751805bf-e94b-4500-bb8b-d2efff1022ea',
 * )) {
 *   console.log(affectedResource);
 * }
 * ```
 */
export function listScanFindingAffectedResources(
  client: Client,
  scanId: string,
  findingUuid: string,
  params?: SecurityListScanFindingAffectedResourcesParams,
  options?: CallOptions,
): PaginatedCall<AffectedResource, SecurityListScanFindingAffectedResourcesResponse>;

/**
 * Lists the security scans of the team.
 *
 * `GET /v2/security/scans`. Scope: `security:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_list_scans
 *
 * @example
 * ```ts
 * for await (const scan of listScans(client)) {
 *   console.log(scan);
 * }
 * ```
 */
export function listScans(
  client: Client,
  params?: SecurityListScansParams,
  options?: CallOptions,
): PaginatedCall<Scan, SecurityListScansResponse>;

/**
 * Gets the suppressions and the coverage of each plan.
 *
 * Pagination applies to the suppressions.
 *
 * `GET /v2/security/settings`. Scope: `security:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_list_settings
 *
 * @example
 * ```ts
 * for await (const resource of listSettings(client)) {
 *   console.log(resource);
 * }
 * ```
 */
export function listSettings(
  client: Client,
  params?: SecurityListSettingsParams,
  options?: CallOptions,
): PaginatedCall<SuppressedResource, Settings>;

/**
 * Sets the resources and tags that each plan covers.
 *
 * `PUT /v2/security/settings/plan`. Scope: `security:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_update_settings_plan
 *
 * @example
 * ```ts
 * const tierCoverage = await updateSettingsPlan(client, {
 *   tier_coverage: { key: { resources: ['do:droplet:57317909'] } },
 * }).item();
 * ```
 */
export function updateSettingsPlan(
  client: Client,
  body: SecurityUpdateSettingsPlanBody,
  options?: CallOptions,
): ItemCall<SecurityUpdateSettingsPlanResponse, Record<string, SecurityUpdateSettingsPlanResponseTierCoverage>>;

/** Scans the account for insecure settings, and manages findings, rules and suppressions. */
export interface Security {
  /**
   * Starts a security scan of the team's resources.
   *
   * Returns while the scan is in progress. Poll the scan until its status is not `IN_PROGRESS`.
   *
   * `POST /v2/security/scans`. Scope: `security:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_create_scan
   *
   * @example
   * ```ts
   * const scan = await client.security.createScan().item();
   * ```
   */
  createScan(options?: CallOptions): ItemCall<SecurityCreateScanResponse, Scan>;

  /**
   * Marks a finding as a false positive and excludes its resource from future scans.
   *
   * The resource is excluded from all rules. To suppress only one rule, create a suppression.
   *
   * `POST /v2/security/scans/rules`. Scope: `security:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_create_scan_rule
   *
   * @example
   * ```ts
   * await client.security.createScanRule({ resource: 'my-resource' });
   * ```
   */
  createScanRule(body: SecurityCreateScanRuleBody, options?: CallOptions): Call<void>;

  /**
   * Suppresses a rule of the security scan for resources.
   *
   * `POST /v2/security/settings/suppressions`. Scope: `security:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_create_suppression
   *
   * @example
   * ```ts
   * const items = await client.security
   *   .createSuppression({ rule_uuid: 'bc6ba08b-387a-4ab8-adfc-d1b5d08550ad', resources: ['do:droplet:57317909'] })
   *   .item();
   * ```
   */
  createSuppression(
    body: SecurityCreateSuppressionBody,
    options?: CallOptions,
  ): ItemCall<SuppressedResourceRoot, SuppressedResource[]>;

  /**
   * Deletes a suppression, so that the rule applies to the resource again.
   *
   * `DELETE /v2/security/settings/suppressions/{suppression_uuid}`. Scope: `security:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_delete_suppression
   *
   * @example
   * ```ts
   * await client.security.deleteSuppression('bdce1d74-7908-4bb6-987f-c20407b8e781');
   * ```
   */
  deleteSuppression(suppressionUuid: string, options?: CallOptions): Call<void>;

  /**
   * Gets the latest security scan, with one page of its findings.
   *
   * `GET /v2/security/scans/latest`. Scope: `security:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_get_latest_scan
   *
   * @example
   * ```ts
   * for await (const finding of client.security.getLatestScan()) {
   *   console.log(finding);
   * }
   * ```
   */
  getLatestScan(
    params?: SecurityGetLatestScanParams,
    options?: CallOptions,
  ): PaginatedCall<ScanFinding, SecurityCreateScanResponse>;

  /**
   * Gets a security scan, with one page of its findings.
   *
   * `GET /v2/security/scans/{scan_id}`. Scope: `security:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_get_scan
   *
   * @example
   * ```ts
   * for await (const finding of client.security.getScan('dba6a65f-e5ad-480d-8fcc-a014729ff15d')) {
   *   console.log(finding);
   * }
   * ```
   */
  getScan(
    scanId: string,
    params?: SecurityGetScanParams,
    options?: CallOptions,
  ): PaginatedCall<ScanFinding, SecurityCreateScanResponse>;

  /**
   * Lists the resources affected by a finding of a security scan.
   *
   * `GET /v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources`. Scope: `security:read`. Supports
   * iteration over all pages.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_list_scan_finding_affected_resources
   *
   * @example
   * ```ts
   * for await (const affectedResource of client.security.listScanFindingAffectedResources(
   *   'dba6a65f-e5ad-480d-8fcc-a014729ff15d',
   *   '751805bf-e94b-4500-bb8b-d2efff1022ea',
   * )) {
   *   console.log(affectedResource);
   * }
   * ```
   */
  listScanFindingAffectedResources(
    scanId: string,
    findingUuid: string,
    params?: SecurityListScanFindingAffectedResourcesParams,
    options?: CallOptions,
  ): PaginatedCall<AffectedResource, SecurityListScanFindingAffectedResourcesResponse>;

  /**
   * Lists the security scans of the team.
   *
   * `GET /v2/security/scans`. Scope: `security:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_list_scans
   *
   * @example
   * ```ts
   * for await (const scan of client.security.listScans()) {
   *   console.log(scan);
   * }
   * ```
   */
  listScans(params?: SecurityListScansParams, options?: CallOptions): PaginatedCall<Scan, SecurityListScansResponse>;

  /**
   * Gets the suppressions and the coverage of each plan.
   *
   * Pagination applies to the suppressions.
   *
   * `GET /v2/security/settings`. Scope: `security:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_list_settings
   *
   * @example
   * ```ts
   * for await (const resource of client.security.listSettings()) {
   *   console.log(resource);
   * }
   * ```
   */
  listSettings(params?: SecurityListSettingsParams, options?: CallOptions): PaginatedCall<SuppressedResource, Settings>;

  /**
   * Sets the resources and tags that each plan covers.
   *
   * `PUT /v2/security/settings/plan`. Scope: `security:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/security_update_settings_plan
   *
   * @example
   * ```ts
   * const tierCoverage = await client.security
   *   .updateSettingsPlan({ tier_coverage: { key: { resources: ['do:droplet:57317909'] } } })
   *   .item();
   * ```
   */
  updateSettingsPlan(
    body: SecurityUpdateSettingsPlanBody,
    options?: CallOptions,
  ): ItemCall<SecurityUpdateSettingsPlanResponse, Record<string, SecurityUpdateSettingsPlanResponseTierCoverage>>;
}
