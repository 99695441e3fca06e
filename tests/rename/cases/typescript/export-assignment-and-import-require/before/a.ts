import Zip = require("./validator");
export const v = new Zip();

