module.exports = { sum: () => 1 };
