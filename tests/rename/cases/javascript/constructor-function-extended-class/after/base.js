class Base { store() {} }
module.exports = { Base };
