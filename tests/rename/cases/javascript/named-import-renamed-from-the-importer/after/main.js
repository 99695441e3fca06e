import { sum } from './math.js';
console.log(sum);
