// Types that only `load-balancers` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks, Region, RegionSlug } from './shared.js';

/** A forwarding rule, which maps incoming traffic to a port of the targets. */
export interface ForwardingRule {
  /** The protocol of incoming traffic. `udp` requires `udp` as the target protocol, and a health check. */
  entry_protocol: ForwardingRuleEntryProtocol;
  /** The port of incoming traffic. */
  entry_port: number;
  /** The protocol of traffic to the Droplets. Must be `udp` if the entry protocol is `udp`, and only then. */
  target_protocol: ForwardingRuleTargetProtocol;
  /** The port of the Droplets. */
  target_port: number;
  /** The ID of the TLS certificate, if the load balancer terminates TLS. */
  certificate_id?: string;
  /** Whether encrypted traffic is passed to the Droplets without decryption. */
  tls_passthrough?: boolean;
}

/** The protocol of incoming traffic. */
export type ForwardingRuleEntryProtocol = Open<'udp' | 'tcp' | 'https' | 'http3' | 'http2' | 'http'>;

/** The protocol of traffic to the Droplets. */
export type ForwardingRuleTargetProtocol = Open<'udp' | 'tcp' | 'https' | 'http2' | 'http'>;

/** The settings of a global load balancer. */
export interface GlbSettings {
  /** The protocol of traffic to the targets. */
  target_protocol?: GlbSettingsTargetProtocol;
  /** The port of the targets. */
  target_port?: number;
  /** The CDN settings. */
  cdn?: GlbSettingsCdn;
  /** The priority of each region by slug. The region with the lowest number is preferred. */
  region_priorities?: Record<string, number>;
  /** The percentage of failures above which traffic fails over to the region with the next priority. */
  failover_threshold?: number;
}

/** The CDN settings of a global load balancer. */
export interface GlbSettingsCdn {
  /** Whether the CDN cache is enabled. */
  is_enabled?: boolean;
}

/** The protocol of traffic to the targets of a global load balancer. */
export type GlbSettingsTargetProtocol = Open<'https' | 'http2' | 'http'>;

/** The health check of the target Droplets. */
export interface HealthCheck {
  /** The protocol of the health check. Default: `http`. */
  protocol?: HealthCheckProtocol;
  /** The port of the Droplets to check. For UDP traffic, a port that serves TCP, HTTP or HTTPS. Default: `80`. */
  port?: number;
  /** The path to request. Default: `/`. */
  path?: string;
  /** The interval between checks, in seconds. Default: `10`. */
  check_interval_seconds?: number;
  /** The timeout of a check, in seconds. Default: `5`. */
  response_timeout_seconds?: number;
  /** The number of failed checks after which a Droplet is considered unhealthy. Default: `5`. */
  unhealthy_threshold?: number;
  /** The number of successful checks after which a Droplet is considered healthy. Default: `3`. */
  healthy_threshold?: number;
}

/** The protocol of a health check. */
export type HealthCheckProtocol = Open<'tcp' | 'https' | 'http'>;

/** The firewall rules of a load balancer. */
export interface LbFirewall {
  /** The denied sources, such as `ip:1.2.3.4` or `cidr:1.2.0.0/16`. Default: `[]`. */
  deny?: string[];
  /** The allowed sources, such as `ip:1.2.3.4` or `cidr:1.2.0.0/16`. Default: `[]`. */
  allow?: string[];
}

/** A load balancer, which distributes incoming traffic to Droplets or other load balancers. */
export interface LoadBalancer {
  /** The load balancer's ID. Read-only. */
  id: string;
  /** The load balancer's name. */
  name: string;
  /**
   * The ID of the project that the load balancer belongs to. The default project by default. An unknown ID is an error.
   */
  project_id?: string;
  /** The IP address of the load balancer. Read-only. */
  ip?: string;
  /** The IPv6 address of the load balancer. Read-only. */
  ipv6?: string;
  /**
   * The number of nodes. More nodes can handle more connections. Can be changed once per hour. In the regions `ams2`,
   * `nyc2` and `sfo1`, use `size` instead. Range: 1 to 100. Default: `1`.
   */
  size_unit?: number;
  /**
   * The former setting for the number of nodes, required only in the regions `ams2`, `nyc2` and `sfo1`. Can be changed
   * once per hour, and not within the first hour after creation. Default: `lb-small`.
   * @deprecated
   */
  size?: LoadBalancerBaseSize;
  /**
   * The former load balancing algorithm. No longer used.
   * @deprecated
   */
  algorithm: LoadBalancerBaseAlgorithm;
  /** The load balancer's status. Read-only. */
  status: LoadBalancerBaseStatus;
  /** When the load balancer was created. Read-only. */
  created_at: Timestamp;
  /** The forwarding rules. Size: at least 1 item. */
  forwarding_rules: ForwardingRule[];
  /** The health check of the target Droplets. */
  health_check?: HealthCheck;
  /** The sticky session settings. */
  sticky_sessions?: StickySessions;
  /** Whether HTTP requests to port 80 are redirected to HTTPS on port 443. Default: `false`. */
  redirect_http_to_https?: boolean;
  /** Whether to pass client addresses to the Droplets with the PROXY protocol. Default: `false`. */
  enable_proxy_protocol?: boolean;
  /** Whether to keep HTTP connections to the Droplets open for reuse. Default: `false`. */
  enable_backend_keepalive?: boolean;
  /** The idle timeout of HTTP requests to the Droplets, in seconds. Range: 30 to 600. Default: `60`. */
  http_idle_timeout_seconds?: number;
  /** The ID of the VPC. */
  vpc_uuid?: string;
  /** Whether to disable the automatic creation of DNS records for Let's Encrypt certificates. Default: `false`. */
  disable_lets_encrypt_dns_records?: boolean;
  /** The firewall rules of the load balancer. */
  firewall?: LbFirewall;
  /**
   * Whether the load balancer is reachable from the internet. Cannot be changed after creation. Default: `EXTERNAL`.
   */
  network?: LoadBalancerBaseNetwork;
  /** The IP versions of the load balancer. Cannot be changed after creation. Default: `IPV4`. */
  network_stack?: LoadBalancerBaseNetworkStack;
  /** The type of the load balancer. Default: `REGIONAL`. */
  type?: LoadBalancerBaseType;
  /** The domains of a global load balancer. */
  domains?: LoadBalancerDomain[];
  /** The settings of a global load balancer. */
  glb_settings?: GlbSettings;
  /** The IDs of the regional load balancers that are the targets of a global load balancer. */
  target_load_balancer_ids?: string[];
  /** The policy for the accepted TLS ciphers. Default: `DEFAULT`. */
  tls_cipher_policy?: LoadBalancerBaseTlsCipherPolicy;
  /** The region of the load balancer. */
  region?: Region;
  /** The IDs of the target Droplets. */
  droplet_ids?: number[];
  /** The tag that selects the target Droplets. */
  tag?: string;
}

/** A load balancing algorithm. No longer used. */
export type LoadBalancerBaseAlgorithm = Open<'round_robin' | 'least_connections'>;

/** Whether a load balancer is reachable from the internet. */
export type LoadBalancerBaseNetwork = Open<'INTERNAL' | 'EXTERNAL'>;

/** The IP versions of a load balancer. */
export type LoadBalancerBaseNetworkStack = Open<'IPV4' | 'DUALSTACK'>;

/** The former size of a load balancer. */
export type LoadBalancerBaseSize = Open<'lb-small' | 'lb-medium' | 'lb-large'>;

/** The status of a load balancer. */
export type LoadBalancerBaseStatus = Open<'new' | 'errored' | 'active'>;

/** The policy for the TLS ciphers that a load balancer accepts. */
export type LoadBalancerBaseTlsCipherPolicy = Open<'STRONG' | 'DEFAULT'>;

/** The type of a load balancer. */
export type LoadBalancerBaseType = Open<'REGIONAL_NETWORK' | 'REGIONAL' | 'GLOBAL'>;

/** The settings of a load balancer to create or update. */
export type LoadBalancerCreate = LoadBalancerCreateWithDropletIds | LoadBalancerCreateWithTag;

/** A load balancer whose target Droplets are selected by their IDs. */
export interface LoadBalancerCreateWithDropletIds {
  /** The IDs of the target Droplets. Cannot be combined with `tag`. */
  droplet_ids: number[];
  /** The slug of the region of the load balancer, such as `nyc3`. */
  region: RegionSlug;
  /** The load balancer's name. */
  name?: string;
  /**
   * The ID of the project that the load balancer belongs to. The default project by default. An unknown ID is an error.
   */
  project_id?: string;
  /**
   * The number of nodes. More nodes can handle more connections. Can be changed once per hour. In the regions `ams2`,
   * `nyc2` and `sfo1`, use `size` instead. Range: 1 to 100. Default: `1`.
   */
  size_unit?: number;
  /**
   * The former setting for the number of nodes, required only in the regions `ams2`, `nyc2` and `sfo1`. Can be changed
   * once per hour, and not within the first hour after creation. Default: `lb-small`.
   * @deprecated
   */
  size?: LoadBalancerBaseSize;
  /**
   * The former load balancing algorithm. No longer used. Default: `round_robin`.
   * @deprecated
   */
  algorithm?: LoadBalancerBaseAlgorithm;
  /** The forwarding rules. Size: at least 1 item. */
  forwarding_rules: ForwardingRule[];
  /** The health check of the target Droplets. */
  health_check?: HealthCheck;
  /** The sticky session settings. */
  sticky_sessions?: StickySessions;
  /** Whether HTTP requests to port 80 are redirected to HTTPS on port 443. Default: `false`. */
  redirect_http_to_https?: boolean;
  /** Whether to pass client addresses to the Droplets with the PROXY protocol. Default: `false`. */
  enable_proxy_protocol?: boolean;
  /** Whether to keep HTTP connections to the Droplets open for reuse. Default: `false`. */
  enable_backend_keepalive?: boolean;
  /** The idle timeout of HTTP requests to the Droplets, in seconds. Range: 30 to 600. Default: `60`. */
  http_idle_timeout_seconds?: number;
  /** The ID of the VPC. */
  vpc_uuid?: string;
  /** Whether to disable the automatic creation of DNS records for Let's Encrypt certificates. Default: `false`. */
  disable_lets_encrypt_dns_records?: boolean;
  /** The firewall rules of the load balancer. */
  firewall?: LbFirewall;
  /**
   * Whether the load balancer is reachable from the internet. Cannot be changed after creation. Default: `EXTERNAL`.
   */
  network?: LoadBalancerBaseNetwork;
  /** The IP versions of the load balancer. Cannot be changed after creation. Default: `IPV4`. */
  network_stack?: LoadBalancerBaseNetworkStack;
  /** The type of the load balancer. Default: `REGIONAL`. */
  type?: LoadBalancerBaseType;
  /** The domains of a global load balancer. */
  domains?: LoadBalancerDomain[];
  /** The settings of a global load balancer. */
  glb_settings?: GlbSettings;
  /** The IDs of the regional load balancers that are the targets of a global load balancer. */
  target_load_balancer_ids?: string[];
  /** The policy for the accepted TLS ciphers. Default: `DEFAULT`. */
  tls_cipher_policy?: LoadBalancerBaseTlsCipherPolicy;
}

/** A load balancer whose target Droplets are selected by a tag. */
export interface LoadBalancerCreateWithTag {
  /**
   * The tag that selects the target Droplets, including Droplets that are tagged later. Cannot be combined with
   * `droplet_ids`.
   */
  tag: string;
  /** The slug of the region of the load balancer, such as `nyc3`. */
  region: RegionSlug;
  /** The load balancer's name. */
  name?: string;
  /**
   * The ID of the project that the load balancer belongs to. The default project by default. An unknown ID is an error.
   */
  project_id?: string;
  /**
   * The number of nodes. More nodes can handle more connections. Can be changed once per hour. In the regions `ams2`,
   * `nyc2` and `sfo1`, use `size` instead. Range: 1 to 100. Default: `1`.
   */
  size_unit?: number;
  /**
   * The former setting for the number of nodes, required only in the regions `ams2`, `nyc2` and `sfo1`. Can be changed
   * once per hour, and not within the first hour after creation. Default: `lb-small`.
   * @deprecated
   */
  size?: LoadBalancerBaseSize;
  /**
   * The former load balancing algorithm. No longer used. Default: `round_robin`.
   * @deprecated
   */
  algorithm?: LoadBalancerBaseAlgorithm;
  /** The forwarding rules. Size: at least 1 item. */
  forwarding_rules: ForwardingRule[];
  /** The health check of the target Droplets. */
  health_check?: HealthCheck;
  /** The sticky session settings. */
  sticky_sessions?: StickySessions;
  /** Whether HTTP requests to port 80 are redirected to HTTPS on port 443. Default: `false`. */
  redirect_http_to_https?: boolean;
  /** Whether to pass client addresses to the Droplets with the PROXY protocol. Default: `false`. */
  enable_proxy_protocol?: boolean;
  /** Whether to keep HTTP connections to the Droplets open for reuse. Default: `false`. */
  enable_backend_keepalive?: boolean;
  /** The idle timeout of HTTP requests to the Droplets, in seconds. Range: 30 to 600. Default: `60`. */
  http_idle_timeout_seconds?: number;
  /** The ID of the VPC. */
  vpc_uuid?: string;
  /** Whether to disable the automatic creation of DNS records for Let's Encrypt certificates. Default: `false`. */
  disable_lets_encrypt_dns_records?: boolean;
  /** The firewall rules of the load balancer. */
  firewall?: LbFirewall;
  /**
   * Whether the load balancer is reachable from the internet. Cannot be changed after creation. Default: `EXTERNAL`.
   */
  network?: LoadBalancerBaseNetwork;
  /** The IP versions of the load balancer. Cannot be changed after creation. Default: `IPV4`. */
  network_stack?: LoadBalancerBaseNetworkStack;
  /** The type of the load balancer. Default: `REGIONAL`. */
  type?: LoadBalancerBaseType;
  /** The domains of a global load balancer. */
  domains?: LoadBalancerDomain[];
  /** The settings of a global load balancer. */
  glb_settings?: GlbSettings;
  /** The IDs of the regional load balancers that are the targets of a global load balancer. */
  target_load_balancer_ids?: string[];
  /** The policy for the accepted TLS ciphers. Default: `DEFAULT`. */
  tls_cipher_policy?: LoadBalancerBaseTlsCipherPolicy;
}

/** A domain of a global load balancer. */
export interface LoadBalancerDomain {
  /** The fully qualified domain name. */
  name?: string;
  /**
   * Whether DigitalOcean manages the domain's DNS. If so, the required A and AAAA records are created automatically.
   */
  is_managed?: boolean;
  /** The ID of the TLS certificate. */
  certificate_id?: string;
}

/** The Droplets to add to a load balancer. */
export interface LoadBalancersAddDropletsBody {
  /** The IDs of the Droplets to add. */
  droplet_ids: number[];
}

/** The forwarding rules to add to a load balancer. */
export interface LoadBalancersAddForwardingRulesBody {
  /** The forwarding rules to add. Existing rules are kept. Size: at least 1 item. */
  forwarding_rules: ForwardingRule[];
}

/** The response of `POST /v2/load_balancers`. */
export interface LoadBalancersCreateResponse {
  /** The load balancer. */
  load_balancer: LoadBalancer;
}

/** The response of `GET /v2/load_balancers/{lb_id}`. */
export interface LoadBalancersGetResponse {
  /** The load balancer. */
  load_balancer: LoadBalancer;
}

/** The response of `GET /v2/load_balancers`. */
export interface LoadBalancersListResponse {
  /** The load balancers on this page. */
  load_balancers: LoadBalancer[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The Droplets to remove from a load balancer. */
export interface LoadBalancersRemoveDropletsBody {
  /** The IDs of the Droplets to remove. */
  droplet_ids: number[];
}

/** The forwarding rules to remove from a load balancer. */
export interface LoadBalancersRemoveForwardingRulesBody {
  /** The forwarding rules to remove, in full. Size: at least 1 item. */
  forwarding_rules: ForwardingRule[];
}

/** The response of `PUT /v2/load_balancers/{lb_id}`. */
export interface LoadBalancersUpdateResponse {
  /** The load balancer. */
  load_balancer: LoadBalancer;
}

/** The sticky session settings, which send a client's requests to the same Droplet. */
export interface StickySessions {
  /** The type of sticky sessions. Default: `none`. */
  type?: StickySessionsType;
  /** The name of the cookie. Used only with type `cookies`. */
  cookie_name?: string;
  /** The lifetime of the cookie, in seconds. Used only with type `cookies`. */
  cookie_ttl_seconds?: number;
}

/** The type of sticky sessions. */
export type StickySessionsType = Open<'none' | 'cookies'>;
