// Response headers with a meaning for the client: the rate limit and the media type.

/** The state of the rate limit, as a response reported it. */
export function rateLimitOf(headers) {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => {
    const text = headers.get(`ratelimit-${name}`)?.trim();
    return text && /^\d+$/.test(text) ? Number(text) : undefined;
  });
  const isKnown = limit !== undefined && remaining !== undefined && reset !== undefined;
  return isKnown ? { limit, remaining, reset } : undefined;
}

/** The time until a reset in seconds since the Unix epoch: not negative, and at most `longest`. */
export function untilReset(reset, longest) {
  return Math.min(Math.max(reset * 1000 - Date.now(), 0), longest);
}

/** The media type, without parameters. */
export function mediaTypeOf(headers) {
  return (headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
}
