const state = { active: false };
state.active = true;
state.active ||= false;
delete state.active;
