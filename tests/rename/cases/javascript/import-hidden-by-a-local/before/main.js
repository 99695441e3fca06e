import { add } from './math.js';
function f(add) { return add(); }
add();
