module.exports = {
  sum: (a, b) => a + b,
  sub(a, b) { return a - b; },
};
