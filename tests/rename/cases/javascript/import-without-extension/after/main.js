import { sum } from './lib/math';
sum();
