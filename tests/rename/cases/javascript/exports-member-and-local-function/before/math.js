exports.add = add;
function add() { return exports.add === add; }
