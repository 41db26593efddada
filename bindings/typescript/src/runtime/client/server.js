// Servers whose URLs have variables.

import { placesOf } from './places.js';

/** A function that gives the URL of a server with the values of its variables, which are described. */
export function serverTemplate(template, variables = []) {
  return ({ given, environment }, fail) => {
    const valueOf = (name) => {
      const spec = variables.find((one) => one.name === name);
      const { label, option, env, defaultValue, values = [] } = spec ?? { label: name, option: name, env: [] };
      const found = env.map(environment).find(Boolean);
      const value = given[option] ?? found ?? defaultValue;
      if (!value) {
        fail(`the client has no ${label}: ${placesOf(option, env)}`);
      }
      if (values.length > 0 && !values.includes(value)) {
        fail(`${option}: the server accepts only \`${values.join('`, `')}\``);
      }
      return value.replace(/^https?:\/\//, '').replace(/\/+$/, '');
    };
    return template.replace(/\{([^}]*)\}/g, (_, name) => valueOf(name));
  };
}
