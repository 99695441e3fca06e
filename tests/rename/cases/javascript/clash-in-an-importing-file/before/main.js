import { add } from './math.js';
const sum = 1;
add(sum);
