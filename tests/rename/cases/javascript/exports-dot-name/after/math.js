exports.sum = function (a, b) { return a + b; };
