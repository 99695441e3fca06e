import { sum } from './index.js';
sum();
