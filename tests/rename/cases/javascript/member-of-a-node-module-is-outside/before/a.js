import path from "node:path";
path.join("a", "b");
