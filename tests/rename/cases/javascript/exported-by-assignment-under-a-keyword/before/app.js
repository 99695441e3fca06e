const store = require("./store");
store.remove("a");
