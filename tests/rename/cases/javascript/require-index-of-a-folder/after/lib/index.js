exports.sum = () => 1;
