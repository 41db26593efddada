// Where settings can be given.

/** Where a setting can be given. */
export function placesOf(option, env) {
  return [`pass \`${option}\``, ...env.slice(0, 1).map((name) => `set \`${name}\``)].join(' or ');
}
