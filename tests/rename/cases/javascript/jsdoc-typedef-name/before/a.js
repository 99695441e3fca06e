/** @typedef {{ width: number, height: number }} Area */
/**
 * @param {Area} a the Area
 */
function f(a) { return a.width; }
/** @type {Area[]} */
let list;
