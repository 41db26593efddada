// Calls of operations that start work, or that read the state of work.

import { Call } from './call.js';
import { execute } from './execute.js';
import { internals } from './internals.js';
import { LazyWaiter } from './lazy-results.js';

/** A call with these arguments of an operation that starts work, or that reads the state of work. */
export function waitableCall(client, operation, input, options) {
  return new WaitableCall(client[internals], operation, input, options);
}

/** A call of an operation that starts work, or that reads the state of work. */
export class WaitableCall extends Call {
  #arguments;

  constructor(state, operation, input, options) {
    super(operation, (mode) => execute(state, operation, input, options, mode));
    this.#arguments = [state, operation, input, options];
  }

  wait(options) {
    const open = async () => {
      const { Waiter } = await import('./waiter.js');
      return { waiter: new Waiter(this, ...this.#arguments, options) };
    };
    return new LazyWaiter(open());
  }
}
