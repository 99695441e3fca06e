export { add as increase } from './math.js';
