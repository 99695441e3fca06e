import { increase } from './index.js';
increase();
