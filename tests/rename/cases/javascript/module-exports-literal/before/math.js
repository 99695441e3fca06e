module.exports = {
  add: (a, b) => a + b,
  sub(a, b) { return a - b; },
};
