exports.math = 1;
