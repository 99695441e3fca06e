exports.run = inner;
function inner() { return 1; }
