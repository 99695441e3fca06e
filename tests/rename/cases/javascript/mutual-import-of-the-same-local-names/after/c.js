import { two } from './a.js';
import * as b from './b.js';
two(); b.helper();
