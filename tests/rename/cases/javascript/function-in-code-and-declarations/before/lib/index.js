import { register } from './store.js';
register('a');

