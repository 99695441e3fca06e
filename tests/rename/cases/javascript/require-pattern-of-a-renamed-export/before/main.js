const { add, sub } = require('./math');
add();
