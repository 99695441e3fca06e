import { x as z } from './a.js';
import { y as w } from './b.js';
console.log(z, w);
