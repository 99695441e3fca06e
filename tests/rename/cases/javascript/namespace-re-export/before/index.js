export * as math from './math.js';
