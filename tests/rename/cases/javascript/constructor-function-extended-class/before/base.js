class Base { save() {} }
module.exports = { Base };
