import { sum as plus } from './math.js';
const sum = 1;
plus(sum);
