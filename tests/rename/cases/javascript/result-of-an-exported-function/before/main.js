const { make } = require("./circle");
const circle = require("./circle");
make().radius;
new circle.Circle().radius;
