const { add } = require('./math');
add();
