module.exports.add = (a, b) => a + b;
module.exports.other = () => module.exports.add(1, 2);
