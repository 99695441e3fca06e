const store = require("./store");
store.delete("a");
