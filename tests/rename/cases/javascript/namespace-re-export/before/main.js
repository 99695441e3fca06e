import { math } from './index.js';
math.add();
