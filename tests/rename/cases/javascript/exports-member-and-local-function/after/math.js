exports.add = sum;
function sum() { return exports.add === sum; }
