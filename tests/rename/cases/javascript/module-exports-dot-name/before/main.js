require('./math').add(1, 2);
