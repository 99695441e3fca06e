import { add } from './a.cjs';
add();
