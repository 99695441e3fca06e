const Task = require('./job');
const t = new Task();
t.start();
