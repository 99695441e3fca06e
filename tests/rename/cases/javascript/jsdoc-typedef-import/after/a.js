/** @typedef {import('./person.js').User} P */
/** @param {P} p */
export function f(p) { return p.name; }
