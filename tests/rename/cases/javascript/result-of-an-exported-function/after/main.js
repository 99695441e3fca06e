const { make } = require("./circle");
const circle = require("./circle");
make().extent;
new circle.Circle().extent;
