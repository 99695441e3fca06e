import state from "./store.js";
state.get();
