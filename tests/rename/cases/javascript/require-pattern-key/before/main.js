const { add: plus } = require('./math');
plus();
