const { join } = require('path');
join('a', 'b');
