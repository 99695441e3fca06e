import c from './a.js';
c;
