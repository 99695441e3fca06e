import { default as plus } from './math.js';
plus();
