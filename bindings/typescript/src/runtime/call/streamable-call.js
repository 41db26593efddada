// Calls of operations that can answer with an event stream.

import { execute } from '../request/execute.js';
import { Call, internals } from './call.js';

/** A call that returns an event stream if its body says `stream: true`, and data otherwise. */
export function streamableCall(client, operation, input, options) {
  const state = client[internals];
  if (input.body?.stream !== true) {
    return new Call((mode) => execute(state, operation, input, options, mode));
  }
  return new Call(async (mode) => {
    const [{ EventStream }, reply] = await Promise.all([
      import('../stream/event-stream.js'),
      execute(state, operation, input, options, 'events'),
    ]);
    return mode === 'data' ? { ...reply, data: await EventStream.open(state, operation, reply) } : reply;
  });
}
