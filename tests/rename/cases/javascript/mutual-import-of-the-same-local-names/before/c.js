import { helper } from './a.js';
import * as b from './b.js';
helper(); b.helper();
