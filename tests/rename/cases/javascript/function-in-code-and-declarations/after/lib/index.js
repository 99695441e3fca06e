import { enroll } from './store.js';
enroll('a');

