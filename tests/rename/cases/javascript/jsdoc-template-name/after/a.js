/**
 * @template Item
 * @param {Item} x
 * @returns {Item[]}
 */
function box(x) { return [x]; }
/** @template T @param {T} y */
function other(y) { return y; }
