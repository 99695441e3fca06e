import { first, c } from './a.js';
console.log(first, c);
