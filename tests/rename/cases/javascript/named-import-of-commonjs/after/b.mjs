import { sum } from './a.cjs';
sum();
