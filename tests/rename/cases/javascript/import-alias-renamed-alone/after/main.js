import { add as total } from './math.js';
total(); 
