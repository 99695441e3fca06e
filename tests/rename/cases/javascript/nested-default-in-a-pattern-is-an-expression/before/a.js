const none = 0;
const { a = none, b: [c = none] = [none] } = {};
