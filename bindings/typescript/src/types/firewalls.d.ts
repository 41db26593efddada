// Types that only `firewalls` uses.

import type {
  ExistingTagsArray,
  Firewall,
  FirewallRulesInboundRule,
  FirewallRulesOutboundRule,
  Meta,
  PageLinks,
} from './shared.js';

/** The rules to add to a firewall. */
export type FirewallsAddRulesBody = FirewallsAddRulesBodyWithInboundRules | FirewallsAddRulesBodyWithOutboundRules;

/** Rules to add, with inbound rules and possibly outbound rules. */
export interface FirewallsAddRulesBodyWithInboundRules {
  /** The rules for inbound traffic. */
  inbound_rules: FirewallRulesInboundRule[];
  /** The rules for outbound traffic. */
  outbound_rules?: FirewallRulesOutboundRule[] | null;
}

/** Outbound rules to add. */
export interface FirewallsAddRulesBodyWithOutboundRules {
  /** The rules for outbound traffic. */
  outbound_rules: FirewallRulesOutboundRule[];
}

/** The tags to add to a firewall. */
export interface FirewallsAddTagsBody {
  /** The existing tags to add. Requires the scope `tag:read`. */
  tags: string[];
}

/** The Droplets to add to a firewall. */
export interface FirewallsAssignDropletsBody {
  /** The IDs of the Droplets to add. */
  droplet_ids: number[];
}

/** The settings of a firewall to create, with at least one rule. */
export type FirewallsCreateBody = FirewallsCreateBodyWithInboundRules | FirewallsCreateBodyWithOutboundRules;

/** A firewall with inbound rules, and possibly outbound rules. */
export interface FirewallsCreateBodyWithInboundRules {
  /**
   * The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes. Pattern:
   * `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
   */
  name: string;
  /** The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`. */
  droplet_ids?: number[] | null;
  /** The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`. */
  tags?: ExistingTagsArray | null;
  /** The rules for inbound traffic. */
  inbound_rules: FirewallRulesInboundRule[];
  /** The rules for outbound traffic. */
  outbound_rules?: FirewallRulesOutboundRule[] | null;
}

/** A firewall with outbound rules only. */
export interface FirewallsCreateBodyWithOutboundRules {
  /**
   * The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes. Pattern:
   * `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
   */
  name: string;
  /** The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`. */
  droplet_ids?: number[] | null;
  /** The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`. */
  tags?: ExistingTagsArray | null;
  /** The rules for outbound traffic. */
  outbound_rules: FirewallRulesOutboundRule[];
}

/** The response of `POST /v2/firewalls`. */
export interface FirewallsCreateResponse {
  /** The firewall. */
  firewall: Firewall;
}

/** The Droplets to remove from a firewall. */
export interface FirewallsDeleteDropletsBody {
  /** The IDs of the Droplets to remove. */
  droplet_ids: number[];
}

/** The rules to remove from a firewall, each given in full. */
export type FirewallsDeleteRulesBody =
  FirewallsDeleteRulesBodyWithInboundRules | FirewallsDeleteRulesBodyWithOutboundRules;

/** Rules to remove, with inbound rules and possibly outbound rules. */
export interface FirewallsDeleteRulesBodyWithInboundRules {
  /** The rules for inbound traffic. */
  inbound_rules: FirewallRulesInboundRule[];
  /** The rules for outbound traffic. */
  outbound_rules?: FirewallRulesOutboundRule[] | null;
}

/** Outbound rules to remove. */
export interface FirewallsDeleteRulesBodyWithOutboundRules {
  /** The rules for outbound traffic. */
  outbound_rules: FirewallRulesOutboundRule[];
}

/** The tags to remove from a firewall. */
export interface FirewallsDeleteTagsBody {
  /** The tags to remove. Requires the scope `tag:read`. */
  tags: string[];
}

/** The response of `GET /v2/firewalls/{firewall_id}`. */
export interface FirewallsGetResponse {
  /** The firewall. */
  firewall: Firewall;
}

/** The response of `GET /v2/firewalls`. */
export interface FirewallsListResponse {
  /** The firewalls on this page. */
  firewalls: Firewall[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The new settings of a firewall. Omitted fields are reset to their defaults. */
export type FirewallsUpdateBody = FirewallsUpdateBodyWithInboundRules | FirewallsUpdateBodyWithOutboundRules;

/** Settings with inbound rules, and possibly outbound rules. */
export interface FirewallsUpdateBodyWithInboundRules {
  /**
   * The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes. Pattern:
   * `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
   */
  name: string;
  /** The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`. */
  droplet_ids?: number[] | null;
  /** The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`. */
  tags?: ExistingTagsArray | null;
  /** The rules for inbound traffic. */
  inbound_rules: FirewallRulesInboundRule[];
  /** The rules for outbound traffic. */
  outbound_rules?: FirewallRulesOutboundRule[] | null;
}

/** Settings with outbound rules only. */
export interface FirewallsUpdateBodyWithOutboundRules {
  /**
   * The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes. Pattern:
   * `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
   */
  name: string;
  /** The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`. */
  droplet_ids?: number[] | null;
  /** The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`. */
  tags?: ExistingTagsArray | null;
  /** The rules for outbound traffic. */
  outbound_rules: FirewallRulesOutboundRule[];
}

/** The response of `PUT /v2/firewalls/{firewall_id}`. */
export interface FirewallsUpdateResponse {
  /** The firewall. */
  firewall: Firewall;
}
