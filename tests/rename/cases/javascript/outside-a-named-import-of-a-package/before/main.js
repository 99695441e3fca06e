import { join } from 'node:path';
join('a');
