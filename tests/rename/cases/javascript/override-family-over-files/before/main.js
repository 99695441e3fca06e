import { Square } from './square.js';
const s = new Square();
s.size();
