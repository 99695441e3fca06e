/**
 * @callback Predicate
 * @param {string} data
 * @returns {boolean}
 */
/** @type {Predicate} */
const ok = (s) => !!s;
