// Types that only `account` uses.

import type { Open } from '../runtime/index.js';

/** The account of a user or team. */
export interface Account {
  /** The maximum number of Droplets in the account. Requires the scope `droplet:read`. */
  droplet_limit: number;
  /** The maximum number of reserved IPv4 addresses in the account. Requires the scope `reserved_ip:read`. */
  floating_ip_limit: number;
  /** The email address of the user. */
  email: string;
  /** The account's name. */
  name?: string;
  /** The UUID of the user. */
  uuid: string;
  /** Whether the user has verified the email address. */
  email_verified: boolean;
  /** The account's status. */
  status: AccountStatus;
  /** A human-readable description of the status. */
  status_message: string;
  /** The team that the token belongs to; absent for tokens without a team. */
  team?: AccountTeam;
  /** The account's reserved IP limit. */
  reserved_ip_limit?: number;
  /** The account's volume limit. */
  volume_limit?: number;
}

/** The response of `GET /v2/account`. */
export interface AccountGetResponse {
  /** The account. */
  account: Account;
}

/** The account's status. */
export type AccountStatus = Open<'warning' | 'locked' | 'active'>;

/** The team that the token belongs to; absent for tokens without a team. */
export interface AccountTeam {
  /** The team's UUID. */
  uuid: string;
  /** The team's name. */
  name: string;
}
