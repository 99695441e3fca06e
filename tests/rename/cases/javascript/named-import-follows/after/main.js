import { sum } from './math.js';
sum(1, 2);
