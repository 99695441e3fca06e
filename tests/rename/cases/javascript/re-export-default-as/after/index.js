export { default as Button } from './widget.js';
