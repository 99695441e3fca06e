export * from './math.js';
export function add() {}
