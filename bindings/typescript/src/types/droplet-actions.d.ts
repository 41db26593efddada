// Types that only `droplet-actions` uses.

import type { Open } from '../runtime/index.js';
import type { Action, DropletBackupPolicyInput, Meta, PageLinks } from './shared.js';

/** An action on a Droplet that has no parameters. */
export interface DropletAction {
  /** The type of the action. */
  type: DropletActionType;
}

/** Changes the backup policy of a Droplet. */
export interface DropletActionChangeBackupPolicy {
  /** The type of the action. Always `change_backup_policy`. */
  type: 'change_backup_policy';
  /** The new backup policy. */
  backup_policy: DropletBackupPolicyInput;
}

/** Changes the kernel of a Droplet that has an externally managed kernel. */
export interface DropletActionChangeKernel {
  /** The type of the action. Always `change_kernel`. */
  type: 'change_kernel';
  /** The ID of the kernel, which is one of the kernels available to the Droplet. */
  kernel?: number;
}

/** Enables automatic backups of a Droplet. */
export interface DropletActionEnableBackups {
  /** The type of the action. Always `enable_backups`. */
  type: 'enable_backups';
  /** The backup policy. Backups are daily if omitted. */
  backup_policy?: DropletBackupPolicyInput;
}

/** Rebuilds a Droplet from an image, which replaces its current contents. */
export interface DropletActionRebuild {
  /** The type of the action. Always `rebuild`. */
  type: 'rebuild';
  /** The ID of an image, or the slug of a public image. */
  image?: DropletActionRebuildImage;
}

/** The image to rebuild from, by ID or, for a public image, by slug. */
export type DropletActionRebuildImage = string | number;

/** Renames a Droplet. */
export interface DropletActionRename {
  /** The type of the action. Always `rename`. */
  type: 'rename';
  /** The new name of the Droplet. */
  name?: string;
}

/** Resizes a Droplet. */
export interface DropletActionResize {
  /** The type of the action. Always `resize`. */
  type: 'resize';
  /** Whether to resize the disk too, which cannot be undone. Otherwise, only memory and CPUs change. */
  disk?: boolean;
  /** The slug of the new size, such as `s-2vcpu-2gb`. */
  size?: string;
}

/** Restores a backup of a Droplet. The SSH keys in the backup are not changed. */
export interface DropletActionRestore {
  /** The type of the action. Always `restore`. */
  type: 'restore';
  /** The image ID of the backup, which must be a backup of the same Droplet. */
  image?: number;
}

/** Takes a snapshot of a Droplet. */
export interface DropletActionSnapshot {
  /** The type of the action. Always `snapshot`. */
  type: 'snapshot';
  /** The name of the snapshot. */
  name?: string;
}

/** The type of an action on a Droplet. */
export type DropletActionType = Open<
  | 'snapshot'
  | 'shutdown'
  | 'restore'
  | 'resize'
  | 'rename'
  | 'rebuild'
  | 'reboot'
  | 'power_on'
  | 'power_off'
  | 'power_cycle'
  | 'password_reset'
  | 'enable_ipv6'
  | 'enable_backups'
  | 'disable_backups'
  | 'change_kernel'
  | 'change_backup_policy'
>;

/** The response of `GET /v2/droplets/{droplet_id}/actions`. */
export interface DropletActionsListResponse {
  /** The actions on this page. */
  actions: Action[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** An action on a Droplet. Actions with parameters have a type of their own. */
export type DropletActionsPostBody =
  | (DropletAction & {
      type:
        | 'disable_backups'
        | 'enable_ipv6'
        | 'password_reset'
        | 'power_cycle'
        | 'power_off'
        | 'power_on'
        | 'reboot'
        | 'shutdown';
    })
  | DropletActionEnableBackups
  | DropletActionChangeBackupPolicy
  | DropletActionRestore
  | DropletActionResize
  | DropletActionRebuild
  | DropletActionRename
  | DropletActionChangeKernel
  | DropletActionSnapshot;

/** An action on all Droplets that have a tag. */
export type DropletActionsPostByTagBody =
  | (DropletAction & {
      type:
        'disable_backups' | 'enable_backups' | 'enable_ipv6' | 'power_cycle' | 'power_off' | 'power_on' | 'shutdown';
    })
  | DropletActionSnapshot;

/** The response of `POST /v2/droplets/actions`. */
export interface DropletActionsPostByTagResponse {
  /** The actions. */
  actions: Action[];
}

/** The response of `POST /v2/droplets/{droplet_id}/actions`. */
export interface DropletActionsPostResponse {
  /** The action. */
  action: Action;
}
