function sum() {}
export { sum };
