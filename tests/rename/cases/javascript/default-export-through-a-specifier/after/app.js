import state from "./store.js";
state.read();
