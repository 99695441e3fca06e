import { x as y } from './a.js';
import { y as w } from './b.js';
console.log(y, w);
