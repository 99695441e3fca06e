const m = require('./math');
console.log(m.math);
