/** @param {import('./a.js').Area} s */
export function f(s) { return s.w; }
