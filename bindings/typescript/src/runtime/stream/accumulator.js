// Accumulator: merges the events of a streamed response into the response it would have been without streaming.

import { isObject, valueAt } from '../codec/text.js';

/** Rules for a stream without rules of its own: every event is merged. */
const PLAIN = { other: [{ merge: [] }], index: 'index' };

/** The most elements that an index may be beyond the end of a list, so that a bad index does not exhaust memory. */
const MAX_INDEX_GAP = 64;

/** The deepest level at which values are merged. Deeper values are kept as they are. */
const MAX_DEPTH = 64;

/** An accumulator without events. */
export function accumulator(format = PLAIN) {
  let root = {};
  let isDone = false;
  const steps = { replace, merge, insert, append, parse };

  function replace(step, event) {
    const value = valueAt(event, step.replace);
    if (isObject(value) && !Array.isArray(value)) {
      root = copy(value);
      return true;
    }
    return false;
  }

  function merge(step, event) {
    const value = valueAt(event, step.merge);
    if (value === undefined) {
      return;
    }
    const into = step.into ?? [];
    if (into.length === 0) {
      root = merged(root, value, format, false, 0);
      return;
    }
    const parent = valueAt(root, into.slice(0, -1));
    if (isObject(parent)) {
      mergeEntry(parent, into.at(-1), value, format, false, 0);
    }
  }

  function insert(step, event) {
    const element = copy(valueAt(event, step.insert) ?? null);
    // The value follows as pieces of JSON text; the empty object here is a placeholder.
    for (const key of step.jsonText ?? []) {
      if (isObject(element?.[key])) {
        element[key] = '';
      }
    }
    const parent = valueAt(root, step.list.slice(0, -1));
    if (isObject(parent)) {
      const list = (parent[step.list.at(-1)] ??= []);
      const position = Math.min(indexOf(event), list.length + MAX_INDEX_GAP);
      while (list.length < position) {
        list.push(null);
      }
      list[position] = element;
    }
  }

  function append(step, event) {
    const element = valueAt(root, step.list)?.[indexOf(event)];
    const value = valueAt(event, step.append);
    if (!isObject(element) || !isObject(value)) {
      return;
    }
    for (const [key, piece] of Object.entries(value)) {
      if (!step.skipped?.includes(key)) {
        mergeEntry(element, ownValue(step.renamed, key) ?? key, piece, format, true, 0);
      }
    }
  }

  function parse(step, event) {
    const element = valueAt(root, step.list)?.[indexOf(event)];
    const text = element?.[step.parse];
    if (typeof text === 'string') {
      try {
        element[step.parse] = JSON.parse(text === '' ? '{}' : text);
      } catch {
        // Text that is not JSON stays text.
      }
    }
  }

  function indexOf(event) {
    const index = event[format.index];
    return Number.isInteger(index) && index >= 0 ? index : 0;
  }

  return {
    /** Merges an event. */
    add(event) {
      if (!isObject(event)) {
        return;
      }
      const rule = ownValue(format.events, event[format.eventType]) ?? format.other;
      for (const step of rule) {
        const [kind] = Object.keys(steps).filter((name) => name in step);
        if (steps[kind](step, event)) {
          break;
        }
      }
      const ends = format.endValues?.some((path) => !path.includes('*') && hasEnded(event, path));
      isDone ||= ends === true || format.endEvents?.includes(event[format.eventType]) === true;
    },
    /** Whether the response is complete, as far as its format tells. */
    isFinished() {
      const { endEvents = [], endValues = [] } = format;
      const isTold = endEvents.length > 0 || endValues.length > 0;
      return isDone || !isTold || endValues.some((path) => hasEnded(root, path));
    },
    /** What was accumulated so far. */
    value: () => renamed(copy(root), format),
  };
}

/** Whether a path leads to a value that ends a response. Each element that `*` stands for has to end. */
function hasEnded(value, [key, ...rest]) {
  if (key === undefined) {
    return value !== undefined && value !== null && value !== '';
  }
  if (key === '*') {
    return Array.isArray(value) && value.length > 0 && value.every((element) => hasEnded(element, rest));
  }
  return hasEnded(valueAt(value, [key]), rest);
}

function merged(target, piece, format, isPiece, depth) {
  if (piece === null) {
    return target;
  }
  if (typeof target === 'string' && typeof piece === 'string' && isPiece) {
    return target + piece;
  }
  if (depth < MAX_DEPTH && Array.isArray(target) && Array.isArray(piece)) {
    piece.forEach((element) => mergeElement(target, element, format, isPiece, depth + 1));
    return target;
  }
  if (depth < MAX_DEPTH && isRecord(target) && isRecord(piece)) {
    Object.entries(piece).forEach(([key, value]) => mergeEntry(target, key, value, format, isPiece, depth + 1));
    return target;
  }
  return copy(piece);
}

function isRecord(value) {
  return isObject(value) && !Array.isArray(value);
}

function mergeEntry(target, key, piece, format, isPiece, depth) {
  const concatenates = (isPiece || Object.hasOwn(format.pieces ?? {}, key)) && !format.replaced?.includes(key);
  const value = Object.hasOwn(target, key) ? target[key] : undefined;
  // Later events may have an empty string in place of a name that an earlier event had.
  if (value === undefined || piece !== '') {
    const next = value === undefined ? copy(piece) : merged(value, piece, format, concatenates, depth);
    Object.defineProperty(target, key, { value: next, writable: true, enumerable: true, configurable: true });
  }
}

/** The position of the last element with each index, by list. */
const positions = new WeakMap();

/** Merges a piece into the element with its index, or adds it as a new element. */
function mergeElement(list, piece, format, isPiece, depth) {
  const index = piece?.[format.index];
  const id = format.id === undefined ? undefined : piece?.[format.id];
  const known = knownPositions(list, format);
  // Some servers give all parallel tool calls the same index, and other IDs.
  const position = (id ? known.get(`${index} ${id}`) : undefined) ?? known.get(`${index}`);
  if (position === undefined || hasOtherId(list[position], piece, format.id)) {
    list.push(copy(piece));
    remember(known, piece, list.length - 1, format);
  } else {
    list[position] = merged(list[position], piece, format, isPiece, depth);
    remember(known, piece, position, format);
  }
}

function knownPositions(list, format) {
  let known = positions.get(list);
  if (known === undefined) {
    known = new Map();
    positions.set(list, known);
    list.forEach((element, position) => remember(known, element, position, format));
  }
  return known;
}

function remember(known, element, position, format) {
  const index = element?.[format.index];
  if (index !== undefined) {
    known.set(`${index}`, position);
    const id = format.id === undefined ? undefined : element[format.id];
    if (id) {
      known.set(`${index} ${id}`, position);
    }
  }
}

function hasOtherId(element, piece, key) {
  const [own, other] = [element?.[key], piece?.[key]];
  return key !== undefined && Boolean(own) && Boolean(other) && own !== other;
}

/** The document with the names and texts of a response without streaming. */
function renamed(root, format) {
  for (const [key, suffix] of Object.entries(format.trimmed ?? {})) {
    if (typeof root[key] === 'string' && root[key].endsWith(suffix)) {
      root[key] = root[key].slice(0, -suffix.length);
    }
  }
  return renameKeys(root, format.pieces ?? {}, 0);
}

function renameKeys(value, names, depth) {
  if (!isObject(value) || depth > MAX_DEPTH) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((element) => renameKeys(element, names, depth + 1));
  }
  const entries = Object.entries(value);
  const renamedEntry = ([key, inner]) => [ownValue(names, key) ?? key, renameKeys(inner, names, depth + 1)];
  return Object.fromEntries(entries.map(renamedEntry));
}

/** The value of a key that came from a server, and that may be the name of a property of every object. */
function ownValue(object, key) {
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A copy of a value. Beyond the deepest level, values are shared. */
function copy(value, depth = 0) {
  if (!isObject(value) || depth > MAX_DEPTH) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((element) => copy(element, depth + 1));
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner, depth + 1)]));
}
