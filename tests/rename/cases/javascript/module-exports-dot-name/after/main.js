require('./math').sum(1, 2);
