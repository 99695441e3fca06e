/** @param {number} x */
function f(x) { return x; }
/** @param {number} n */
function g(n) { return n; }
