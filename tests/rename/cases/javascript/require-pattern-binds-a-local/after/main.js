const { add: sum } = require('./math');
sum();
