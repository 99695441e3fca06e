import { helper } from './lib/a.js';
import { helper as other } from './lib/b.js';
helper(); other();
