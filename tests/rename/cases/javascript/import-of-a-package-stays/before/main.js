import { join } from 'path';
import { join as j } from './math.js';
join(j());
