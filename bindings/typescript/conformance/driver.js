// The driver of the conformance suite: reads cases as lines and answers in lines. `conformance/README.md` describes both.

import { createInterface } from 'node:readline';

import { writeJson } from '../src/runtime/codec/text.js';
import { parseJson } from '../src/runtime/codec/parse-json.js';
import { makeClient } from './client.js';
import { failed, outcomeOf } from './outcome.js';

process.stdout.write('{"language":"typescript","modes":["async"]}\n');

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() !== '') {
    process.stdout.write(`${writeJson(await answer(line))}\n`);
  }
}

async function answer(line) {
  let task;
  try {
    task = parseJson(line);
    switch (task.do) {
      case 'run':
        return { outcomes: await run(task) };
      case 'round_trip':
        // Nothing is lost between the text of a body and its data.
        return { ok: true, body: parseJson(writeJson(task.body)), unknown: [], drift: [] };
      default:
        return { fault: `there is no task \`${task.do}\`` };
    }
  } catch (error) {
    return { fault: String(error?.stack ?? error) };
  }
}

async function run({ client: options = {}, concurrent = false, calls }) {
  let client;
  try {
    client = makeClient(options);
  } catch (error) {
    return calls.map(() => ({ ...failed(error), sent: [] }));
  }
  if (concurrent) {
    return Promise.all(calls.map((call) => outcomeOf(client, call)));
  }
  const outcomes = [];
  for (const call of calls) {
    outcomes.push(await outcomeOf(client, call, outcomes.at(-1)));
  }
  return outcomes;
}
