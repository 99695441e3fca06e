exports.add = require('./a').add;
