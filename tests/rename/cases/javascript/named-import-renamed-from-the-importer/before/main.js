import { add } from './math.js';
console.log(add);
