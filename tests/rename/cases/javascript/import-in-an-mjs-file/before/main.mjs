import { add } from './math.mjs';
add();
