const { readFileSync: read } = require("fs");
read("a");
