exports.add = require('./a').sum;
