import { add } from './a.js';
import { add as plus } from './b.js';
add(plus());
