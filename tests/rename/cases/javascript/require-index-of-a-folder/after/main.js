const lib = require('./lib');
lib.sum();
