function sum() {}
module.exports = sum;
