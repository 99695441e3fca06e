export { add as plus } from './math.js';
