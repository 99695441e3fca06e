module.exports.sum = (a, b) => a + b;
module.exports.other = () => module.exports.sum(1, 2);
