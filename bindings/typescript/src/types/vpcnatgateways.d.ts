// Types that only `vpcnatgateways` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** A NAT gateway, which gives VPCs access to the internet. */
export interface VpcNatGateway {
  /** The VPC NAT gateway's ID. */
  id: string;
  /** The display name of the gateway. */
  name: string;
  /** The type of the gateway. Only `PUBLIC` is supported. */
  type: VpcNatGatewayVisibility;
  /** The state of the gateway. */
  state: VpcNatGatewayCurrentState;
  /** The region of the gateway. */
  region: VpcNatGatewayRegion;
  /** The size of the gateway, as a number. */
  size: number;
  /** The VPCs that use the gateway. */
  vpcs: VpcNatGatewayVpc[];
  /** The egress addresses of the gateway. */
  egresses: VpcNatGatewayEgress;
  /** The idle timeout of UDP connections, in seconds. */
  udp_timeout_seconds: number;
  /** The idle timeout of ICMP connections, in seconds. */
  icmp_timeout_seconds: number;
  /** The idle timeout of TCP connections, in seconds. */
  tcp_timeout_seconds: number;
  /** When the VPC NAT gateway was created. */
  created_at: Timestamp;
  /** When the VPC NAT gateway was last updated. */
  updated_at: Timestamp;
  /** The ID of the project that the gateway belongs to. */
  project_id?: string;
}

/** The settings of a NAT gateway to create. */
export interface VpcNatGatewayCreate {
  /** The display name of the gateway. */
  name: string;
  /** The type of the gateway. Only `PUBLIC` is supported. Always `PUBLIC`. */
  type: 'PUBLIC';
  /** The region of the gateway. */
  region: VpcNatGatewayRegion;
  /** The size of the gateway, as a number. */
  size: number;
  /** The VPCs that use the gateway. */
  vpcs: VpcNatGatewayCreateVpc[];
  /** The idle timeout of UDP connections, in seconds. */
  udp_timeout_seconds?: number;
  /** The idle timeout of ICMP connections, in seconds. */
  icmp_timeout_seconds?: number;
  /** The idle timeout of TCP connections, in seconds. */
  tcp_timeout_seconds?: number;
  /** The ID of the project that the gateway belongs to. */
  project_id?: string;
}

/** A VPC to use the new NAT gateway. */
export interface VpcNatGatewayCreateVpc {
  /** The ID of the VPC. */
  vpc_uuid: string;
  /** Whether the gateway is the default gateway of the VPC. */
  default_gateway?: boolean;
}

/** The state of a NAT gateway. */
export type VpcNatGatewayCurrentState = Open<'PROVISIONING' | 'NEW' | 'INVALID' | 'ERROR' | 'DELETING' | 'ACTIVE'>;

/** The egress addresses of a NAT gateway. */
export interface VpcNatGatewayEgress {
  /** The public addresses from which the gateway's traffic originates. */
  public_gateways?: VpcNatGatewayEgressPublicGateway[];
}

/** A public address from which a NAT gateway's traffic originates. */
export interface VpcNatGatewayEgressPublicGateway {
  /** The public IPv4 address. */
  ipv4: string;
}

/** The region of the NAT gateways to list. */
export type VpcNatGatewayRegion = Open<
  | 'tor1'
  | 'syd1'
  | 'sgp1'
  | 'sfo3'
  | 'sfo2'
  | 'sfo1'
  | 'nyc3'
  | 'nyc2'
  | 'nyc1'
  | 'lon1'
  | 'fra1'
  | 'blr1'
  | 'atl1'
  | 'ams3'
  | 'ams2'
>;

/** The state of the NAT gateways to list. */
export type VpcNatGatewayState = Open<'provisioning' | 'new' | 'invalid' | 'error' | 'deleting' | 'active'>;

/** The type of NAT gateways to list. */
export type VpcNatGatewayType = Open<'public'>;

/** The new settings of a NAT gateway. */
export interface VpcNatGatewayUpdate {
  /** The display name of the gateway. */
  name: string;
  /** The size of the gateway, as a number. */
  size: number;
  /** The VPCs that use the gateway. */
  vpcs?: VpcNatGatewayUpdateVpc[];
  /** The idle timeout of UDP connections, in seconds. */
  udp_timeout_seconds?: number;
  /** The idle timeout of ICMP connections, in seconds. */
  icmp_timeout_seconds?: number;
  /** The idle timeout of TCP connections, in seconds. */
  tcp_timeout_seconds?: number;
}

/** A VPC to use a NAT gateway. */
export interface VpcNatGatewayUpdateVpc {
  /** The ID of the VPC. */
  vpc_uuid?: string;
  /** Whether the gateway is the default gateway of the VPC. */
  default_gateway?: boolean;
}

/** The type of a NAT gateway. */
export type VpcNatGatewayVisibility = Open<'PUBLIC'>;

/** A VPC that uses a NAT gateway. */
export interface VpcNatGatewayVpc {
  /** The ID of the VPC. */
  vpc_uuid: string;
  /** The IP address of the gateway in the VPC. */
  gateway_ip?: string;
  /** Whether the gateway is the default gateway of the VPC. */
  default_gateway?: boolean;
}

/** The response of `POST /v2/vpc_nat_gateways`. */
export interface VpcnatgatewaysCreateResponse {
  /** The VPC NAT gateway. */
  vpc_nat_gateway: VpcNatGateway;
}

/** The response of `GET /v2/vpc_nat_gateways/{id}`. */
export interface VpcnatgatewaysGetResponse {
  /** The VPC NAT gateway. */
  vpc_nat_gateway: VpcNatGateway;
}

/** The response of `GET /v2/vpc_nat_gateways`. */
export interface VpcnatgatewaysListResponse {
  /** The VPC NAT gateways on this page. */
  vpc_nat_gateways: VpcNatGateway[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `PUT /v2/vpc_nat_gateways/{id}`. */
export interface VpcnatgatewaysUpdateResponse {
  /** The VPC NAT gateway. */
  vpc_nat_gateway: VpcNatGateway;
}
