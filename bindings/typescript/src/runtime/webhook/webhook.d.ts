/** A webhook was refused. The message contains no secret and nothing of the request. */
export declare class WebhookError extends Error {
  /** What is wrong: the secret of the receiver, the signature, the time of the request, or the JSON of the body. */
  readonly reason: 'secret' | 'signature' | 'timestamp' | 'body';
}

/** The body of a request as it was received. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** The headers of a request, such as those of a `Request` or of `node:http`. */
export type WebhookHeaders = Headers | Record<string, string | string[] | undefined>;

/** A part of what is signed. */
export interface SignedPart {
  kind: 'text' | 'timestamp' | 'header' | 'body';
  /** The text, or the name of the header. */
  text?: string;
}

/** How a service signs webhooks: HMAC with SHA-256 and a secret that the receiver shares with the service. */
export interface WebhookSignature {
  /** The header with the signature, in lower case. */
  header: string;
  /** How the signature is written. In hexadecimal digits by default. */
  encoding?: 'hex' | 'base64';
  /** What stands before the signature. */
  prefix?: string;
  /** What stands between the parts of the header, if it has several. One signature that matches is enough. */
  separator?: string;
  /** What is signed: these parts, one after the other. The body by default. */
  signed?: SignedPart[];
  /** The header with the time of the request, in seconds since 1970. */
  timestampHeader?: string;
  /** What stands before the time of the request, if it is a part of the header with the signature. */
  timestampPrefix?: string;
  /** How many seconds the time of the request may differ from that of the receiver. 300 by default. */
  tolerance?: number;
  /** Environment variables that may hold the secret, in the order in which they are read. */
  secretEnv?: string[];
  /** How the key is written in the secret. As text by default. */
  secretEncoding?: 'text' | 'base64';
  /** What may stand before a key in Base64. */
  secretPrefix?: string;
}

/** Verifies a request and decodes its body. Throws a {@link WebhookError}. */
export declare function decodeWebhook(
  signature: WebhookSignature,
  body: WebhookBody,
  headers: WebhookHeaders,
  secret?: string,
): Promise<unknown>;

/** Verifies a request. `now` is in milliseconds since 1970. Throws a {@link WebhookError}. */
export declare function verifyWebhook(
  signature: WebhookSignature,
  body: WebhookBody,
  headers: WebhookHeaders,
  secret?: string,
  now?: number,
): Promise<void>;
