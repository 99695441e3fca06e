import Validator = require("./validator");
export const v = new Validator();
