import { sum } from './math.js';
function f(add) { return add(); }
sum();
