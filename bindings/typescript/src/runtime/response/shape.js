// Shapes: what values of responses are described to be, and where a value departs from it.
//
// A shape is a function of a value, the JSON pointer of the value, and the list that its drift is added to:
// `{ pointer, expected, got }`. Unknown keys and unknown texts of an enum are no drift.

/** Any JSON value. */
export function any() {}

/** Text. */
export const text = scalar('text', (value) => typeof value === 'string');

/** A boolean. */
export const boolean = scalar('a boolean', (value) => typeof value === 'boolean');

/** A number. */
export const number = scalar('a number', (value) => typeof value === 'number' || typeof value === 'bigint');

/** An integer of 64 bits. */
export const integer = scalar(
  'an integer of 64 bits',
  (value) => Number.isInteger(value) || (typeof value === 'bigint' && value >= -(2n ** 63n) && value < 2n ** 64n),
);

function scalar(expected, fits) {
  return (value, pointer, drift) => {
    if (!fits(value)) {
      drift.push({ pointer, expected, got: kindOf(value) });
    }
  };
}

function kindOf(value) {
  if (value === null || value === undefined) {
    return value === null ? 'null' : 'nothing';
  }
  if (typeof value === 'object') {
    return Array.isArray(value) ? 'a list' : 'an object';
  }
  const isInteger = typeof value === 'bigint' || Number.isInteger(value);
  return { string: 'text', boolean: 'a boolean' }[typeof value] ?? (isInteger ? 'an integer' : 'a number');
}

/** A value or null. */
export function nullable(shape) {
  return (value, pointer, drift) => {
    if (value !== null) {
      shape(value, pointer, drift);
    }
  };
}

/** A shape that is defined later in its module. */
export function lazy(shape) {
  return (value, pointer, drift) => shape()(value, pointer, drift);
}

/** A list of elements. */
export function list(element) {
  return (value, pointer, drift) => {
    if (Array.isArray(value)) {
      value.forEach((one, at) => element(one, `${pointer}/${at}`, drift));
    } else {
      drift.push({ pointer, expected: 'a list', got: kindOf(value) });
    }
  };
}

/** An object with values of one shape. */
export function map(shape) {
  return (value, pointer, drift) => {
    if (isObject(value, pointer, drift)) {
      Object.entries(value).forEach(([key, one]) => shape(one, join(pointer, key), drift));
    }
  };
}

/** An object with these fields. */
export function record(fields) {
  let known;
  return (value, pointer, drift) => {
    known ??= Object.entries(fields());
    if (!isObject(value, pointer, drift)) {
      return;
    }
    for (const [key, shape] of known) {
      const isPresent = Object.hasOwn(value, key) && value[key] !== undefined;
      if (isPresent) {
        shape(value[key], join(pointer, key), drift);
      } else if (shape.isRequired) {
        drift.push({ pointer: join(pointer, key), expected: 'a value', got: 'nothing' });
      }
    }
  };
}

/** A field that is always present. */
export function required(shape) {
  return Object.assign((value, pointer, drift) => shape(value, pointer, drift), { isRequired: true });
}

/** An object whose shape depends on the value of a field, a text, a number or a boolean. An unknown value is no drift. */
export function tagged(field, shapes) {
  let known;
  return (value, pointer, drift) => {
    known ??= new Map(Object.entries(shapes()));
    if (isObject(value, pointer, drift)) {
      const tag = value[field];
      const isScalar = ['string', 'number', 'boolean'].includes(typeof tag);
      known.get(isScalar ? String(tag) : undefined)?.(value, pointer, drift);
    }
  };
}

/** A value of one of several shapes. The drift is that from the closest one. */
export function oneOf(shapes) {
  return (value, pointer, drift) => {
    const found = shapes().map((shape) => {
      const own = [];
      shape(value, pointer, own);
      return own;
    });
    drift.push(...found.reduce((best, own) => (own.length < best.length ? own : best)));
  };
}

/** Whether a value is an object. It is drift if it is not. */
function isObject(value, pointer, drift) {
  const got = kindOf(value);
  if (got !== 'an object') {
    drift.push({ pointer, expected: 'an object', got });
  }
  return got === 'an object';
}

/** A JSON pointer with one more key. */
function join(pointer, key) {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
