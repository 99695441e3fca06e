import { join as combine } from 'node:path';
combine('a');
