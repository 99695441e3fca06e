import a from './a.cjs';
a.add();
