/** @param {number} x */
function f(x) { return x; }
/** @param {number} x */
function g(x) { return x; }
