import plus from './math.js';
plus();
