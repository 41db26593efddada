// The error for an operation whose credential the client does not have.

import { UsageError } from '../errors/errors.js';
import { placesOf } from './places.js';

/** The error for requirements that were not met: for each the credentials that are missing, with those in their place. */
export function missingCredential(operation, lacking) {
  const [first] = lacking.flat(2);
  if (first === undefined) {
    return new UsageError('the operation needs a credential that this client does not support', { operation });
  }
  const either = (list) => list.map(({ label }) => `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label}`).join(' or ');
  const texts = lacking.map((missing) => missing.map(either).join(' and '));
  const needed = [...new Set(texts)].join(' or ');
  return new UsageError(`the operation needs ${needed}: ${placesOf(first.option, first.env)}`, { operation });
}
