// Types that only `images` uses.

import type { Open } from '../runtime/index.js';
import type {
  Distribution,
  Image,
  ImageDescription,
  ImageName,
  Meta,
  PageLinks,
  RegionSlug,
  TagsArray,
} from './shared.js';

/** The settings of a custom image to import. */
export interface ImageNewCustom {
  /** The image's name. */
  name: ImageName;
  /** The operating system distribution. Unlisted values are stored as `Unknown`. */
  distribution?: Distribution;
  /** The new description. Only for custom images. */
  description?: ImageDescription;
  /** The URL from which to download the image. */
  url: string;
  /** The slug of the region in which to store the image. */
  region: RegionSlug;
  /** The tags for the image. Missing tags are created. Requires the scope `tag:create`. */
  tags?: TagsArray | null;
}

/** A change to an image. */
export interface ImageUpdate {
  /** The image's name. */
  name?: ImageName;
  /** The operating system distribution. Only for custom images. */
  distribution?: Distribution;
  /** The new description. Only for custom images. */
  description?: ImageDescription;
}

/** The response of `POST /v2/images`. */
export interface ImagesCreateCustomResponse {
  /** The image. */
  image: Image;
}

/** An image, by ID or, for a public image, by slug. */
export type ImagesGetImageId = number | string;

/** The response of `GET /v2/images/{image_id}`. */
export interface ImagesGetResponse {
  /** The image. */
  image: Image;
}

/** The response of `GET /v2/images`. */
export interface ImagesListResponse {
  /** The images on this page. */
  images: Image[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** An image transfer to accept. */
export interface ImagesPostAccountTransferAccept {
  /** The ID of the transfer. */
  transfer_id: number;
  /** The ID of the team that receives the image. */
  recipient_uuid: string;
}

/** An image transfer to cancel. */
export interface ImagesPostAccountTransferCancel {
  /** The ID of the transfer. */
  transfer_id: number;
}

/** The recipient of an image, by email address of a user or ID of a team. */
export type ImagesPostAccountTransferCreate =
  ImagesPostAccountTransferCreateRecipientEmail | ImagesPostAccountTransferCreateRecipientUuid;

/** A user as the recipient of an image. */
export interface ImagesPostAccountTransferCreateRecipientEmail {
  /** The email address of the recipient's account. */
  recipient_email: string;
}

/** A team as the recipient of an image. */
export interface ImagesPostAccountTransferCreateRecipientUuid {
  /** The ID of the team. */
  recipient_uuid: string;
}

/** The response of `POST /v2/images/{image_id}/account_transfer`. */
export interface ImagesPostAccountTransferCreateResponse {
  /** The ID of the transfer; 0 if the image was transferred at once. */
  transfer_id: TransferId;
}

/** An image transfer to decline. */
export interface ImagesPostAccountTransferDecline {
  /** The ID of the transfer. */
  transfer_id: number;
}

/** The response of `PUT /v2/images/{image_id}`. */
export interface ImagesUpdateResponse {
  /** The image. */
  image: Image;
}

/** The ID of an image transfer. */
export type TransferId = number;

/** The type of public images to list. Not the same as the `type` of an image. */
export type Type = Open<'distribution' | 'application'>;
