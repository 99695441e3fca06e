import { Store } from './store.js';
new Store().put('a');

