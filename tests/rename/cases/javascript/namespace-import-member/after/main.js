import * as math from './math.js';
math.sum();
const { sum: a } = math;
