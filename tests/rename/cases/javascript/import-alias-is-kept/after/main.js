import { sum as plus } from './math.js';
plus();
