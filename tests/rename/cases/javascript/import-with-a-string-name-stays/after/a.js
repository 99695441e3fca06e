const inner = 1;
export { inner as 'x' };
