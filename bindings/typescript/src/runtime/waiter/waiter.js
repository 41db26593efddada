// Waiters: wait until the work that a call started is done.

import { valueAt, writeJson } from '../codec/text.js';
import { ApiError, FailedError, NotFoundError, TimeoutError, UsageError } from '../errors/errors.js';
import { abortScope, execute, itemOf, untilAborted } from '../request/execute.js';
import { decodingError } from '../response/body.js';
import { sleep } from '../retry/timers.js';
import { BatchPoller } from './batch-poller.js';

/** The first interval between two polls, and the longest, in milliseconds. */
const MIN_INTERVAL = 2_000;
const MAX_INTERVAL = 15_000;

/** How long a new resource may be not found, in milliseconds. */
const NOT_FOUND_GRACE = 60_000;

/** How many polls in a row may fail. */
const MAX_CONSECUTIVE_ERRORS = 3;

/** The HTTP statuses that say that a resource does not exist any more. */
const GONE = [404, 410];

/** A waiter for what a call starts, in an object, because a promise would wait for the waiter. What is polled is loaded first. */
export async function openWaiter(call, state, operation, input, options, settings) {
  const load = async (step) => ({ ...step, operation: await step.operation() });
  const steps = await Promise.all((operation.wait ?? []).map(load));
  return { waiter: new Waiter(call, steps, state, operation, input, options, settings) };
}

/** Waits until work is done. Awaiting it gives the final response, and iterating over it gives each new state. */
class Waiter extends Promise {
  #poller;
  #states;
  #result;

  static get [Symbol.species]() {
    return Promise;
  }

  constructor(call, ...args) {
    super((resolve) => resolve(undefined));
    this.#poller = new Poller(call, ...args);
    this.#states = this.#poller.states();
  }

  /** The final replies of all work that the call started, in order. */
  async #replies() {
    this.#result ??= (async () => {
      for (let next = await this.#states.next(); !next.done; next = await this.#states.next());
      if (!this.#poller.isDone()) {
        throw new UsageError('the waiter has ended before the work was done');
      }
      return this.#poller.replies();
    })();
    return this.#result;
  }

  then(onFulfilled, onRejected) {
    return this.#replies()
      .then(([first]) => first.data)
      .then(onFulfilled, onRejected);
  }

  catch(onRejected) {
    return this.then(undefined, onRejected);
  }

  finally(onFinally) {
    return this.then().finally(onFinally);
  }

  async all() {
    const replies = await this.#replies();
    return replies.map((reply) => reply.data);
  }

  async item() {
    const [first] = await this.#replies();
    return itemOf(first);
  }

  async items() {
    const replies = await this.#replies();
    return Promise.all(replies.map(itemOf));
  }

  get begun() {
    return this.#poller.begun;
  }

  [Symbol.asyncIterator]() {
    return this.#states;
  }
}

/** When to poll, for how long, and which states are new. */
class Poller {
  /** The data of the response to the call that started the work. */
  begun;
  #call;
  #steps;
  #state;
  #operation;
  #input;
  #options;
  #settings;
  #started = Date.now();
  #interval = MIN_INTERVAL;
  #targets = [];
  #limit;
  /** The reply to the call that started the work. */
  #first;

  constructor(call, steps, state, operation, input, options = {}, settings = {}) {
    this.#call = call;
    this.#steps = steps;
    this.#state = state;
    this.#operation = operation;
    this.#input = input;
    this.#options = options;
    this.#settings = settings;
    const polled = steps.map((step) => step.operation);
    const minutes = [...polled, operation].flatMap(({ status }) => (status ? [status.minutes ?? 60] : []));
    this.#limit = settings.timeout ?? (minutes.length > 0 ? Math.max(...minutes) : 60) * 60_000;
  }

  isDone() {
    return this.#targets.length > 0 && this.#targets.every((target) => target.reply !== undefined);
  }

  replies() {
    return this.#targets.map((target) => target.reply);
  }

  /** Each new state. Errors have what was created. */
  async *states() {
    const scope = abortScope(this.#options.signal, this.#settings.signal);
    scope.limit(this.#limit, () => this.#deadlineError());
    try {
      yield* this.#read(scope.signal);
    } catch (error) {
      const reason = scope.signal.aborted ? scope.signal.reason : error;
      if (reason instanceof ApiError) {
        reason.begun = this.begun;
      }
      throw reason;
    } finally {
      this.#targets.forEach((target) => target.subscription?.end());
      scope.dispose();
    }
  }

  async *#read(signal) {
    const steps = this.#steps;
    const first = await untilAborted(this.#call.reply(), signal);
    if (steps.length === 0) {
      if (this.#operation.status === undefined) {
        throw new UsageError('the operation starts no work that can be waited for', { operation: this.#operation });
      }
      this.#targets = [new Target(this.#state, this.#operation, this.#input)];
      yield* this.#poll(signal, first);
      return;
    }
    this.begun = first.data;
    this.#first = first;
    let hasTargets = false;
    for (const [number, step] of steps.entries()) {
      const targets = targetsOf(this.#state, step, this.#operation, this.#input, first.data);
      if (targets.length > 0) {
        hasTargets = true;
        this.#targets = targets;
        this.#interval = MIN_INTERVAL;
        if (number === 0) {
          await this.#pause(signal);
        }
        yield* this.#poll(signal);
      }
    }
    if (!hasTargets) {
      const message = 'the response does not contain the ID to wait for';
      throw decodingError(this.#operation, first.response, message, writeJson(first.data));
    }
  }

  /** Polls all targets until they are done. `first` is a response that was read already. */
  async *#poll(signal, first) {
    let reply = first;
    for (;;) {
      for (const target of this.#targets.filter((one) => one.reply === undefined)) {
        const state = await this.#pollTarget(target, signal, reply);
        if (state) {
          yield state;
        }
      }
      if (this.isDone()) {
        return;
      }
      reply = undefined;
      await this.#pause(signal);
    }
  }

  /** Waits for the next poll. The time grows with each poll, and varies so that waiters do not poll in lockstep. */
  async #pause(signal) {
    const interval = this.#settings.interval ?? this.#interval * (0.8 + 0.4 * Math.random());
    this.#interval = Math.min(this.#interval * 1.5, MAX_INTERVAL);
    await sleep(interval, signal);
  }

  async #pollTarget(target, signal, first) {
    const { operation } = target;
    let reply;
    try {
      reply = first ?? (await target.read({ ...this.#options, reconcile: false, signal }));
    } catch (error) {
      if (target.untilGone && GONE.includes(error.status)) {
        target.reply = { ...this.#first, operation: this.#operation };
        const elapsed = Date.now() - this.#started;
        return { operation: operation.id, id: target.id, status: 'gone', elapsed, isDone: true, data: null };
      }
      this.#tolerate(target, error, signal);
      return undefined;
    }
    if (reply === undefined) {
      return undefined;
    }
    target.errors = 0;
    const { status, hasFailed, ...found } = statusIn(operation.status, reply.data);
    if (hasFailed && !target.untilGone) {
      const { status: code, headers } = reply.response;
      const message = `\`${target.id}\` failed with status \`${status}\``;
      throw new FailedError(message, { operation, status: code, headers, body: writeJson(reply.data) });
    }
    const isDone = found.isDone && !target.untilGone;
    const isNew = isDone || target.status !== status;
    target.status = status;
    if (isDone) {
      target.reply = { ...reply, operation };
      target.subscription?.end();
    }
    const elapsed = Date.now() - this.#started;
    return isNew ? { operation: operation.id, id: target.id, status, elapsed, isDone, data: reply.data } : undefined;
  }

  /** Ignores a failed poll if a later one may succeed. */
  #tolerate(target, error, signal) {
    const isNew = error instanceof NotFoundError && target.status === undefined;
    if (!signal.aborted && isNew && Date.now() - this.#started < NOT_FOUND_GRACE) {
      return;
    }
    if (signal.aborted || !error.isRetryable || target.errors >= MAX_CONSECUTIVE_ERRORS) {
      throw error;
    }
    target.errors += 1;
    this.#interval = Math.max(this.#interval, error.retryAfter ?? 0);
  }

  #deadlineError() {
    const target = this.#targets.find((one) => one.reply === undefined);
    const seconds = this.#limit / 1000;
    const what =
      target === undefined
        ? 'no response'
        : target.status === undefined
          ? `\`${target.id}\` was not found`
          : target.status === ''
            ? `\`${target.id}\` still exists`
            : `\`${target.id}\` is still \`${target.status}\``;
    const operation = target?.operation ?? this.#operation;
    return new TimeoutError(`${what} after ${seconds} s`, { operation, timeoutKind: 'total' });
  }
}

/** One resource that is polled. */
class Target {
  errors = 0;
  status;
  reply;

  constructor(state, operation, input, untilGone = false) {
    this.untilGone = untilGone;
    this.state = state;
    this.operation = operation;
    this.input = input;
    this.id = `${input.path?.at(-1) ?? ''}`;
    // A list may show a resource longer than it exists.
    const batch = untilGone ? undefined : operation.status?.batch;
    this.subscription = batch && BatchPoller.of(state, batch).subscribe(this.id);
  }

  /** The response with the current state, from a list if other waiters read the same list. */
  async read(options) {
    const item = await this.subscription?.read(options);
    if (item === undefined) {
      const { signal, timeout, attemptTimeout, retry, headers } = options;
      const limits = { signal, timeout, attemptTimeout, retry, headers };
      return execute(this.state, this.operation, this.input, withoutMissing(limits));
    }
    // The item of a list is the value that the response of a single resource wraps in an object.
    const keys = this.operation.status.status[0].slice(0, -1);
    const data = keys.reduceRight((inner, key) => ({ [key]: inner }), item.data);
    return { data, response: item.response };
  }
}

/** What a response says about the work. Of several states, it is the first that is not done. */
function statusIn(rule, data) {
  if (rule === undefined) {
    // Without a status, reading the final state is all there is to wait for.
    return { status: '', isDone: true, hasFailed: false };
  }
  const { done, failed = [], count } = rule;
  const found = rule.status.map((path) => valuesAt(data, path)).find((values) => values.length > 0) ?? [];
  const states = found.map(String);
  const unfinished = states.filter((state) => !done.includes(state));
  const isComplete = count === undefined ? states.length > 0 : Number(valueAt(data, count)) === states.length;
  return {
    status: unfinished[0] ?? states[0] ?? '',
    isDone: isComplete && unfinished.length === 0,
    hasFailed: states.some((state) => failed.includes(state)),
  };
}

function withoutMissing(options) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** The targets of a step, from the response to the call that started the work. */
function targetsOf(state, step, startedBy, input, data) {
  const { operation } = step;
  const inherited = Object.fromEntries(namesIn(startedBy.path).map((name, at) => [name, input.path?.[at]]));
  const found = Object.entries(step.with ?? {}).map(([name, paths]) => {
    const values = paths.map((path) => valuesAt(data, path)).find((list) => list.length > 0);
    return [name, values ?? []];
  });
  const count = Math.max(...found.map(([, values]) => values.length), found.length === 0 ? 1 : 0);
  const targets = Array.from({ length: count }, (_, at) => {
    const own = Object.fromEntries(found.map(([name, values]) => [name, values[at]]));
    const path = namesIn(operation.path).map((name) => own[name] ?? inherited[name]);
    return path.includes(undefined) ? [] : [new Target(state, operation, { path }, step.untilGone)];
  });
  return targets.flat();
}

function namesIn(path) {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
}

/** The values that keys lead to. `*` stands for every element of a list. */
function valuesAt(value, [key, ...rest]) {
  if (key === undefined) {
    return value === undefined || value === null ? [] : [value];
  }
  if (key === '*') {
    return Array.isArray(value) ? value.flatMap((element) => valuesAt(element, rest)) : [];
  }
  return valuesAt(valueAt(value, [key]), rest);
}
