import sum from './math.js';
sum();
