import { sum } from './a.js';
import { add as plus } from './b.js';
sum(plus());
