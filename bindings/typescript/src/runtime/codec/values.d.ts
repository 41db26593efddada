/** One of some known texts, or another text that this version of the package does not know. */
export type Open<T extends string> = T | (string & {});

/** One of some known integers, or another integer that this version of the package does not know. */
export type OpenInteger<T extends number> = T | (number & {});

/** A date and time as RFC 3339 writes it, such as `2026-11-29T12:00:00Z`. `toDate` converts it. */
export type Timestamp = string;

declare const unknownTag: unique symbol;

/**
 * A text that is none of the known ones. It is not a string for the compiler, which would otherwise take it for any of the
 * known texts; `String(tag)` and template literals give the text.
 */
export interface UnknownTag {
  readonly [unknownTag]: never;
  toString(): string;
}

/**
 * A variant of a union that this version of the package does not know. A comparison of its tag with a known text excludes it,
 * so that the union is narrowed.
 */
export type UnknownVariant<K extends string> = { readonly [P in K]: UnknownTag } & { readonly [key: string]: unknown };

/** The body of an upload: bytes, text, or a stream. A function is called for each attempt, so that it can be retried. */
export type Upload = UploadSource | (() => UploadSource | Promise<UploadSource>);

/** A file in a multipart form, with its name and its media type. */
export interface FilePart {
  /** The content. A blob, such as that of `openAsBlob` in Node.js, is read while it is sent. */
  content: Blob | Uint8Array | ArrayBuffer | string;
  /** The name of the file. The default is that of a `File`, or the name of the field. */
  name?: string;
  /** The media type, such as `image/png`. The default is that of the blob, or that of the description. */
  type?: string;
}

/** A file in a multipart form. */
export type FileInput = FilePart | Blob | Uint8Array | ArrayBuffer;

/** What can be sent as the body of an upload. */
export type UploadSource = Uint8Array | ArrayBuffer | Blob | string | ReadableStream<Uint8Array>;
