import { b } from './b.js';
const a = 1;
console.log(a, b);
