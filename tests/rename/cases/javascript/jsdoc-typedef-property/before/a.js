/**
 * @typedef {Object} Area
 * @property {number} width the width
 * @property {number} height
 */
/** @param {Area} a */
function f(a) { return a.width * a.height; }
