import { default as total } from './math.js';
total();
