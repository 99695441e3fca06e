const fs = require('fs');
fs.readFileSync('a');
