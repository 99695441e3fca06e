import { one } from './c.js';
console.log(one);
