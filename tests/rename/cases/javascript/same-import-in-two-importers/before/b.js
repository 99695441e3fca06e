import { add as add2 } from './math.js';
add2();
