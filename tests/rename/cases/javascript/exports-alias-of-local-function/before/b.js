const { run } = require('./a');
run();
