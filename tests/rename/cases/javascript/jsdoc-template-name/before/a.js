/**
 * @template T
 * @param {T} x
 * @returns {T[]}
 */
function box(x) { return [x]; }
/** @template T @param {T} y */
function other(y) { return y; }
