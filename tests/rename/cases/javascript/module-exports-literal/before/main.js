const math = require('./math');
math.add(1, 2);
