const { Job } = require('./job');
new Job().begin();
