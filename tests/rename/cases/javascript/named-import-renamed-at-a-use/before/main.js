import { add } from './math.js';
function f() { return add; }
