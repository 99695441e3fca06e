import { Job } from './a.js';
new Job().start();
