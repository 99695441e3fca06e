import add from './math.js';
add();
