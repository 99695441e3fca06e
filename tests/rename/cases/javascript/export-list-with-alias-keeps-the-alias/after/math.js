function inner() {}
export { inner as sum };
