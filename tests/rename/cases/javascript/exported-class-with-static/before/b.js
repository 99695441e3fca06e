import { A as B } from './a.js';
B.make();
