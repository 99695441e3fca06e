import { sum } from './math.mjs';
sum();
