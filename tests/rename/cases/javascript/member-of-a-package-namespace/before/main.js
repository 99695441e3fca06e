import * as fs from 'node:fs';
fs.readFileSync('a');
