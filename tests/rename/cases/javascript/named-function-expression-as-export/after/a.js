exports.run = function inner() { return inner; };
