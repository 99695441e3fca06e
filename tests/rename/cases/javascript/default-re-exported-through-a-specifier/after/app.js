import State from "./index.js";
new State().read();
