const state = { on: false };
state.on = true;
state.on ||= false;
delete state.on;
