// Environment variables, in runtimes that have them, and where settings can be given.

/** The environment. Empty where there is none, or where it may not be read. */
export function environmentOf() {
  const environment = globalThis.process?.env ?? {};
  return new Proxy(environment, {
    get(target, name) {
      try {
        return target[name];
      } catch {
        // Deno asks for a permission, which may be denied.
        return undefined;
      }
    },
  });
}

/** Where a setting can be given. */
export function placesOf(option, env) {
  return [`pass \`${option}\``, ...env.slice(0, 1).map((name) => `set \`${name}\``)].join(' or ');
}
