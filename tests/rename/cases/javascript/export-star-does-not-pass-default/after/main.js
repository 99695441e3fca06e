import { one } from './index.js';
console.log(one);
