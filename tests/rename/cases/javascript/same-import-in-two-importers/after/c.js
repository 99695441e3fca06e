import * as m from './math.js';
m.sum();
