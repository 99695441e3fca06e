/** @typedef {{ width: number, height: number }} Size */
/**
 * @param {Size} a the Area
 */
function f(a) { return a.width; }
/** @type {Size[]} */
let list;
