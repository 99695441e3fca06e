const Job = require('./job');
new Job();
