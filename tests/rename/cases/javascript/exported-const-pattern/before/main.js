import { a, c } from './a.js';
console.log(a, c);
