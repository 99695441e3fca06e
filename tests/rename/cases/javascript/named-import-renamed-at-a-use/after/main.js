import { sum } from './math.js';
function f() { return sum; }
