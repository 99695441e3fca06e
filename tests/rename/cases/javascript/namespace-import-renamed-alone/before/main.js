import * as math from './math.js';
console.log(math.math);
