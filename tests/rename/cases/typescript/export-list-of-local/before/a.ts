const level = 1;
export { level };
