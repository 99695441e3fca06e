const depth = 1;
export { depth };
