/** @typedef {import('./person.js').Person} P */
/** @param {P} p */
export function f(p) { return p.name; }
