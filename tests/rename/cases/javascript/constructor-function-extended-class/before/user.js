const { Base } = require('./base');
class User extends Base { save() { super.save(); } }
module.exports = User;
