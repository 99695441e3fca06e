import { assist } from './lib/a.js';
import { helper as other } from './lib/b.js';
assist(); other();
