import { join as j } from 'node:path';
j('a');
