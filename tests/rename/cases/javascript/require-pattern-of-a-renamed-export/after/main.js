const { sum: add, sub } = require('./math');
add();
