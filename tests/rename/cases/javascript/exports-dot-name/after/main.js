const math = require('./math');
math.sum(1, 2);
