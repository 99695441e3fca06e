import { join } from 'path';
import { combine as j } from './math.js';
join(j());
