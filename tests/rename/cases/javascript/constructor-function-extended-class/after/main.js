const User = require('./user');
new User().store();
