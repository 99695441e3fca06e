import { math } from './index.js';
math.sum();
