import { n } from './util.js';
import { n as m } from '../a/util.js';
console.log(n, m);
