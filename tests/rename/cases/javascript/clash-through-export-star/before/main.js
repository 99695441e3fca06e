import { one, two } from './index.js';
console.log(one, two);
