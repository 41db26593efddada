// The shapes of the responses of `vpcnatgateways`.

import { boolean, integer, list, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const VpcNatGateway = record(() => ({
  id: required(text),
  name: required(text),
  type: required(text),
  state: required(text),
  region: required(text),
  size: required(integer),
  vpcs: required(list(VpcNatGatewayVpc)),
  egresses: required(VpcNatGatewayEgress),
  udp_timeout_seconds: required(integer),
  icmp_timeout_seconds: required(integer),
  tcp_timeout_seconds: required(integer),
  created_at: required(text),
  updated_at: required(text),
  project_id: text,
}));

export const VpcNatGatewayEgress = record(() => ({
  public_gateways: list(VpcNatGatewayEgressPublicGateway),
}));

export const VpcNatGatewayEgressPublicGateway = record(() => ({
  ipv4: required(text),
}));

export const VpcNatGatewayVpc = record(() => ({
  vpc_uuid: required(text),
  gateway_ip: text,
  default_gateway: boolean,
}));

export const VpcnatgatewaysCreateResponse = record(() => ({
  vpc_nat_gateway: required(VpcNatGateway),
}));

export const VpcnatgatewaysGetResponse = record(() => ({
  vpc_nat_gateway: required(VpcNatGateway),
}));

export const VpcnatgatewaysListResponse = record(() => ({
  vpc_nat_gateways: required(list(VpcNatGateway)),
  links: PageLinks,
  meta: required(Meta),
}));

export const VpcnatgatewaysUpdateResponse = record(() => ({
  vpc_nat_gateway: required(VpcNatGateway),
}));

export const responses = {
  vpcnatgateways_create: { 202: VpcnatgatewaysCreateResponse },
  vpcnatgateways_get: { 200: VpcnatgatewaysGetResponse },
  vpcnatgateways_list: { 200: VpcnatgatewaysListResponse },
  vpcnatgateways_update: { 200: VpcnatgatewaysUpdateResponse },
};
