/** @param {import('./a.js').Size} s */
export function f(s) { return s.w; }
