import { total } from './math.js';
total();
