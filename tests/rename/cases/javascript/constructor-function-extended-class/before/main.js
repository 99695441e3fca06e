const User = require('./user');
new User().save();
