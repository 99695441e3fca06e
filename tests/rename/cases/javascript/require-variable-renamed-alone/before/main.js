const math = require('./math');
console.log(math.math);
