import { add } from '../lib';
add();
