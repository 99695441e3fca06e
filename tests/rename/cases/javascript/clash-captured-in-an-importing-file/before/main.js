import { one } from './math.js';
export function f(n) { return n + one; }
