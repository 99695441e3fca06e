module.exports = { add: () => 1 };
