const plus = require('./math');
plus();
