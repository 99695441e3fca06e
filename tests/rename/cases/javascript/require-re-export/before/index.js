module.exports = require('./math');
