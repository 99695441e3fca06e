import api from './a.js';
import other from './a.js';
console.log(api, other);
