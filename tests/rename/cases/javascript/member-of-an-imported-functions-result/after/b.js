import { make } from './a.js';
console.log(make().total);
