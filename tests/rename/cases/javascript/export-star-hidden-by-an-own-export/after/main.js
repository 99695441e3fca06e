import { add } from './index.js';
add();
