import { config } from './a.js';
console.log(config.address);
