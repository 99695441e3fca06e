import { add as plus } from './math.js';
plus(); 
