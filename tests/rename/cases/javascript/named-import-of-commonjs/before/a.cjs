exports.add = () => 1;
