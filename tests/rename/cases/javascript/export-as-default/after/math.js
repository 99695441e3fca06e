function sum() {}
export { sum as default };
