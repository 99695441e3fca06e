import a from './a.cjs';
a.sum();
