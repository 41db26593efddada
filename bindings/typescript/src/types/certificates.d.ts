// Types that only `certificates` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** A TLS certificate for load balancers and CDN endpoints. */
export interface Certificate {
  /** The certificate's ID. Read-only. */
  id: string;
  /** The certificate's name, which is unique in the account. */
  name: string;
  /** When the certificate expires. Read-only. */
  not_after: Timestamp;
  /** The SHA-1 fingerprint of the certificate, in hexadecimal. Read-only. */
  sha1_fingerprint: string;
  /** When the certificate was created. Read-only. */
  created_at: Timestamp;
  /** The domain names that the certificate is valid for. */
  dns_names: string[];
  /** The state of the certificate. Read-only. */
  state: CertificateState;
  /** The type of the certificate. */
  type: CertificateType;
}

/** A TLS certificate to upload. */
export interface CertificateRequestCustom {
  /** The certificate's name, which must be unique in the account. */
  name: string;
  /** The type of the certificate. */
  type?: CertificateType;
  /** The private key, in PEM format. Secret. */
  private_key: string;
  /** The certificate, in PEM format. */
  leaf_certificate: string;
  /** The chain of certificates between the certificate authority and the certificate, in PEM format. */
  certificate_chain?: string;
}

/** A TLS certificate to request from Let's Encrypt. */
export interface CertificateRequestLetsEncrypt {
  /** The certificate's name, which must be unique in the account. */
  name: string;
  /** The type of the certificate. */
  type?: CertificateType;
  /** The domain names. A name such as `*.example.com` covers all subdomains. */
  dns_names: string[];
}

/** The state of a certificate. */
export type CertificateState = Open<'verified' | 'pending' | 'error'>;

/** The type of a certificate. */
export type CertificateType = Open<'lets_encrypt' | 'custom'>;

/** A certificate to upload (`custom`), or to request from Let's Encrypt (`lets_encrypt`). */
export type CertificatesCreateBody = CertificateRequestLetsEncrypt | CertificateRequestCustom;

/** The response of `POST /v2/certificates`. */
export interface CertificatesCreateResponse {
  /** The certificate. */
  certificate: Certificate;
}

/** The response of `GET /v2/certificates/{certificate_id}`. */
export interface CertificatesGetResponse {
  /** The certificate. */
  certificate: Certificate;
}

/** The response of `GET /v2/certificates`. */
export interface CertificatesListResponse {
  /** The certificates on this page. */
  certificates: Certificate[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
