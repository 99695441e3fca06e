exports.run = function run() { return run; };
