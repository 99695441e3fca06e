import State from "./index.js";
new State().get();
