// The shapes of the responses of `load-balancers`.

import { boolean, integer, list, map, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks, Region } from './shared.js';

export const ForwardingRule = record(() => ({
  entry_protocol: required(text),
  entry_port: required(integer),
  target_protocol: required(text),
  target_port: required(integer),
  certificate_id: text,
  tls_passthrough: boolean,
}));

export const GlbSettings = record(() => ({
  target_protocol: text,
  target_port: integer,
  cdn: GlbSettingsCdn,
  region_priorities: map(integer),
  failover_threshold: integer,
}));

export const GlbSettingsCdn = record(() => ({
  is_enabled: boolean,
}));

export const HealthCheck = record(() => ({
  protocol: text,
  port: integer,
  path: text,
  check_interval_seconds: integer,
  response_timeout_seconds: integer,
  unhealthy_threshold: integer,
  healthy_threshold: integer,
}));

export const LbFirewall = record(() => ({
  deny: list(text),
  allow: list(text),
}));

export const LoadBalancer = record(() => ({
  id: required(text),
  name: required(text),
  project_id: text,
  ip: text,
  ipv6: text,
  size_unit: integer,
  size: text,
  algorithm: required(text),
  status: required(text),
  created_at: required(text),
  forwarding_rules: required(list(ForwardingRule)),
  health_check: HealthCheck,
  sticky_sessions: StickySessions,
  redirect_http_to_https: boolean,
  enable_proxy_protocol: boolean,
  enable_backend_keepalive: boolean,
  http_idle_timeout_seconds: integer,
  vpc_uuid: text,
  disable_lets_encrypt_dns_records: boolean,
  firewall: LbFirewall,
  network: text,
  network_stack: text,
  type: text,
  domains: list(LoadBalancerDomain),
  glb_settings: GlbSettings,
  target_load_balancer_ids: list(text),
  tls_cipher_policy: text,
  region: Region,
  droplet_ids: list(integer),
  tag: text,
}));

export const LoadBalancerDomain = record(() => ({
  name: text,
  is_managed: boolean,
  certificate_id: text,
}));

export const LoadBalancersCreateResponse = record(() => ({
  load_balancer: required(LoadBalancer),
}));

export const LoadBalancersGetResponse = record(() => ({
  load_balancer: required(LoadBalancer),
}));

export const LoadBalancersListResponse = record(() => ({
  load_balancers: required(list(LoadBalancer)),
  links: PageLinks,
  meta: required(Meta),
}));

export const LoadBalancersUpdateResponse = record(() => ({
  load_balancer: required(LoadBalancer),
}));

export const StickySessions = record(() => ({
  type: text,
  cookie_name: text,
  cookie_ttl_seconds: integer,
}));

export const responses = {
  loadBalancers_create: { 202: LoadBalancersCreateResponse },
  loadBalancers_get: { 200: LoadBalancersGetResponse },
  loadBalancers_list: { 200: LoadBalancersListResponse },
  loadBalancers_update: { 200: LoadBalancersUpdateResponse },
};
