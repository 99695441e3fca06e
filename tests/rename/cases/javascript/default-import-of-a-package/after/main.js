import files from 'node:fs';
files.readFileSync('fs');
