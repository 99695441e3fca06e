import client from './a.js';
import other from './a.js';
console.log(client, other);
