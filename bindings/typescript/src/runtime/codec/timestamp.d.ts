import type { Timestamp } from './values.js';

/**
 * The date of a timestamp. Fractions beyond milliseconds are cut off.
 *
 * @throws RangeError if the text is not a date and time.
 */
export function toDate(timestamp: Timestamp): Date;
