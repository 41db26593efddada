// Reconciliation: finds the resource that a create operation made when its response was lost.

import { isObject, valueAt } from '../codec/text.js';
import { UsageError } from '../errors/errors.js';
import { PageReader } from '../pagination/page-reader.js';
import { execute } from '../request/execute.js';

/** How much older than the call a created resource may appear, in milliseconds. Times may be cut to whole seconds. */
const CLOCK_TOLERANCE = 2_000;

/** How far the clock of a server that sends no `Date` may be behind the local clock, in milliseconds. */
const MAX_LAG = 24 * 3_600_000;

/**
 * How to look for the resource that a call creates. `find` gives `{ reply }` if there is exactly one, `{ isMissing: true }`
 * if there is none, and `{}` if there are several or if the list cannot be read.
 */
export function prepareLookup(call) {
  const { state, request, input, options } = call;
  const { operation } = request;
  const { lookup } = operation;
  if (!lookup) {
    throw new UsageError('the operation cannot be reconciled: it has no unique key to look up', { operation });
  }
  const key = valueAt(input.body, lookup.body);
  if (key === undefined || key === null) {
    const path = lookup.body.join('.');
    throw new UsageError(`the operation cannot be reconciled without \`${path}\` in the request body`, { operation });
  }
  const list = lookup.list();
  const { headers, retry, attemptTimeout } = options;
  return {
    async find(signal) {
      const limits = { headers, retry, attemptTimeout, signal, timeout: call.deadline - Date.now() };
      const params = lookup.query ? { [lookup.query]: key } : {};
      const found = [];
      let isDoubtful = false;
      try {
        const pages = pagesOf(state, list, { path: input.path, params }, known(limits));
        for await (const { data, response, missesItems } of pages) {
          const items = valueAt(data, lookup.items);
          // A page without its list says nothing about the resource, which may also be among the items that did not come.
          isDoubtful ||= !isObject(items) || missesItems;
          found.push(...matching(lookup, key, items, response, call.started));
        }
      } catch (error) {
        if (signal.aborted) {
          throw error;
        }
        return {};
      }
      const certain = found.filter((one) => one.isNew);
      if (certain.length === 1) {
        const [{ item, response }] = certain;
        const data = lookup.response.reduceRight((inner, part) => wrapped(part, inner), item);
        return { reply: { data, response, source: 'reconciled' } };
      }
      return { isMissing: certain.length === 0 && !isDoubtful && found.every((one) => one.isOld) };
    },
  };
}

function known(options) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

async function* pagesOf(state, list, input, options) {
  if (list.paging === undefined) {
    yield await execute(state, list, input, options);
    return;
  }
  const { size, largest } = list.paging;
  const sized = size && largest ? { ...input, params: { [size]: largest, ...input.params } } : input;
  const reader = new PageReader([state, list, sized, options]);
  for (let page = await reader.read(); page; page = await reader.read()) {
    reader.advance(page);
    yield { ...page, missesItems: reader.missesItems };
  }
}

/** The items of a list that have the key, and what their age says: `isNew` for those that the call may have created. */
function matching(lookup, key, list, response, started) {
  const items = isObject(list) ? Object.values(list) : [];
  // Creation times are compared with the clock of the server, because the local clock may be wrong.
  const serverTime = Date.parse(response.headers.get('date') ?? '');
  const age = Date.now() - started + CLOCK_TOLERANCE;
  const earliest = (Number.isNaN(serverTime) ? Date.now() : serverTime) - age;
  return items
    .filter((item) => `${valueAt(item, lookup.item)}` === `${key}`)
    .map((item) => {
      const created = lookup.created ? Date.parse(valueAt(item, lookup.created)) : NaN;
      const isNew = Number.isNaN(created) || created >= earliest;
      // Without the time of the server, an item that looks old may be the one that the call created.
      const isOld = !isNew && created < earliest - (Number.isNaN(serverTime) ? MAX_LAG : 0);
      return { item, response, isNew, isOld };
    });
}

function wrapped(key, inner) {
  return /^\d+$/.test(key) ? [inner] : { [key]: inner };
}
