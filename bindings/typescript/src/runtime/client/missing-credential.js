// The error for an operation whose credential the client does not have.

import { UsageError } from '../errors/errors.js';
import { alternatives, grantOf } from './credentials.js';
import { placesOf } from './places.js';

/** The error for an operation of whose requirements the client meets none. */
export function missingCredential(state, { operation, headers }) {
  const isLacking = ([scheme, scopes]) => !grantOf(state, scheme, scopes, headers);
  const lacking = operation.security.map((requirement) =>
    Object.entries(requirement)
      .filter(isLacking)
      .map(([scheme]) => alternatives(state.service, scheme)),
  );
  const [first] = lacking.flat(2);
  if (first === undefined) {
    return new UsageError('the operation needs a credential that this client does not support', { operation });
  }
  const either = (list) => list.map(({ label }) => `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label}`).join(' or ');
  const texts = lacking.map((missing) => missing.map(either).join(' and '));
  const needed = [...new Set(texts)].join(' or ');
  return new UsageError(`the operation needs ${needed}: ${placesOf(first.option, first.env)}`, { operation });
}
