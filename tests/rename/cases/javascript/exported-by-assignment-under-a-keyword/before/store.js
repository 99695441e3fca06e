exports.remove = function (key) { return key; };
