import * as math from './math.js';
math.add();
const { add: a } = math;
