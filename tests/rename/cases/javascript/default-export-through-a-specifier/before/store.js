const store = {
  get() { return 1; },
};
export { store as default };
