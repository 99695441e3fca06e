const files = require('fs');
files.readFileSync('fs');
