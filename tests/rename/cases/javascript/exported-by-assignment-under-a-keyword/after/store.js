exports.delete = function (key) { return key; };
