export { sum as plus } from './math.js';
