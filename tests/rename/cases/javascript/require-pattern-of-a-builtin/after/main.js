const { join: combine } = require('path');
combine('a', 'b');
