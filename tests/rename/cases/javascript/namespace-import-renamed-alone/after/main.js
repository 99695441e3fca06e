import * as m from './math.js';
console.log(m.math);
