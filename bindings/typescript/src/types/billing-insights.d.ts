// Types that only `billing-insights` uses.

/** The cost of a resource on one day. */
export interface BillingDataPoint {
  /** The URN of the team that used the resource. */
  usage_team_urn: string;
  /** The day of the usage. */
  start_date: string;
  /** The cost in US dollars, as a number in text form. */
  total_amount: string;
  /** The slug of the resource's region. */
  region: string;
  /** The stock-keeping unit (SKU) of the billed item. */
  sku: string;
  /** The description on the invoice, usually the name and size of the resource. */
  description: string;
  /** The group of items on the invoice, such as the name of a Kubernetes cluster; empty if there is none. */
  group_description: string;
}

/** A page of daily costs. */
export interface BillingInsightsListResponse {
  /** The costs, by resource and day. */
  data_points: BillingDataPoint[];
  /** The number of entries on all pages. */
  total_items: number;
  /** The number of pages. */
  total_pages: number;
  /** The number of this page. */
  current_page: number;
}
