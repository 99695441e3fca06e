import { Store } from './store.js';
new Store().add('a');

