import { n } from './util.js';
import { sum as m } from '../a/util.js';
console.log(n, m);
