// Timestamps: dates and times as the API writes them.

/** The date of a timestamp. Fractions beyond milliseconds are cut off. */
export function toDate(timestamp) {
  const date = new Date(timestamp);
  if (Number.isNaN(date.getTime())) {
    throw new RangeError(`\`${timestamp}\` is not a date and time`);
  }
  return date;
}
