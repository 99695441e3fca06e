import Task from './job.js';
new Task().start();
