const { Base } = require('./base');
class User extends Base { store() { super.store(); } }
module.exports = User;
