const store = {
  read() { return 1; },
};
export { store as default };
