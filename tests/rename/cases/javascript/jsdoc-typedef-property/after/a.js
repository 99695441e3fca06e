/**
 * @typedef {Object} Area
 * @property {number} breadth the width
 * @property {number} height
 */
/** @param {Area} a */
function f(a) { return a.breadth * a.height; }
