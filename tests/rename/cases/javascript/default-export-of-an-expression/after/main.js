import settings from './config.js';
console.log(settings.a);
