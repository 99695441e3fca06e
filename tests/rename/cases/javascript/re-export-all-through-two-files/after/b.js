export * from './a.js';
