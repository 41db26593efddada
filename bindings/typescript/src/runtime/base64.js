// Base64, as `Authorization: Basic` needs it.

/** The UTF-8 bytes of a text in Base64. */
export function encodeBase64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
