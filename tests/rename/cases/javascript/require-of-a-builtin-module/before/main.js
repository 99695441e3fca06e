const fs = require('fs');
fs.readFileSync('fs');
