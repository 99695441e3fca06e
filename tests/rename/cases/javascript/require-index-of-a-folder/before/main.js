const lib = require('./lib');
lib.add();
