import Checker = require("./validator");
export const v = new Checker();
