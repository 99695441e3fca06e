import { sum } from './c.js';
console.log(sum);
