// Batch polling: reads the states of many resources from one list that all waiters of a client share.

import { valueAt } from '../codec/text.js';
import { execute } from '../request/execute.js';
import { untilAborted } from '../request/execute.js';

/** How long a listing is fresh for each page that it has, in milliseconds. */
const FRESHNESS_PER_PAGE = 2_000;

/** The most pages to read of a list. */
const MAX_PAGES = 10;

/** The waiters of one list. The first one that needs a fresh listing reads it, and the others wait for it. */
export class BatchPoller {
  #state;
  #batch;
  /** The IDs that are waited for, with the number of waiters of each. */
  #subscribers = new Map();
  #reading;
  #listing;
  #isDisabled = false;

  static of(state, batch) {
    const { id } = batch.list();
    const pollers = (state.shared.batchPollers ??= new Map());
    if (!pollers.has(id)) {
      pollers.set(id, new BatchPoller(state, batch));
    }
    return pollers.get(id);
  }

  constructor(state, batch) {
    this.#state = state;
    this.#batch = batch;
  }

  /** Registers a waiter for an ID. */
  subscribe(id) {
    let isActive = true;
    let since = Date.now();
    this.#subscribers.set(id, (this.#subscribers.get(id) ?? 0) + 1);
    return {
      /** The item of the list with the ID; nothing if the resource has to be read by itself. */
      read: async ({ signal }) => {
        const item = await this.#item(id, since, signal);
        since = Date.now();
        return item;
      },
      end: () => {
        const count = this.#subscribers.get(id);
        if (isActive && count === 1) {
          this.#subscribers.delete(id);
        } else if (isActive) {
          this.#subscribers.set(id, count - 1);
        }
        isActive = false;
      },
    };
  }

  async #item(id, since, signal) {
    for (;;) {
      if (this.#isDisabled || this.#subscribers.size < 2) {
        return undefined;
      }
      const listing = this.#listing;
      if (listing && (listing.readAt > since || Date.now() - listing.readAt < FRESHNESS_PER_PAGE * listing.pages)) {
        const data = listing.items.get(id);
        if (data !== undefined) {
          return { data, response: listing.response };
        }
        if (!listing.isTruncated || this.#missing(listing.items) <= listing.pages) {
          return undefined;
        }
      }
      // The list is read for all waiters, so that none of them can abort it.
      this.#reading ??= this.#read().finally(() => {
        this.#reading = undefined;
      });
      await untilAborted(this.#reading, signal);
    }
  }

  #missing(items) {
    return [...this.#subscribers.keys()].filter((id) => !items.has(id)).length;
  }

  /** Reads pages as long as each may save more requests than it costs. */
  async #read() {
    const operation = this.#batch.list();
    const { paging } = operation;
    const items = new Map();
    try {
      for (let pages = 1; ; pages += 1) {
        const size = paging.size && paging.largest ? { [paging.size]: paging.largest } : {};
        const page = paging.style === 'number' && pages > 1 ? { [paging.page]: pages } : {};
        const input = { params: { ...size, ...page } };
        const { data, response } = await execute(this.#state, operation, input);
        const list = valueAt(data, paging.items) ?? [];
        for (const item of list) {
          const id = `${valueAt(item, this.#batch.id)}`;
          items.set(id, items.get(id) ?? item);
        }
        const isLast = list.length === 0 || paging.style !== 'number' || pages >= MAX_PAGES;
        if (isLast || this.#missing(items) <= pages) {
          this.#listing = { items, pages, response, isTruncated: !isLast, readAt: Date.now() };
          return;
        }
      }
    } catch (error) {
      this.#listing = undefined;
      this.#isDisabled = !error.isRetryable;
      if (!this.#isDisabled) {
        throw error;
      }
    }
  }
}
