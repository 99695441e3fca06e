const { sum: plus } = require('./math');
plus();
