import Button from './widget.js';
class Small extends Button {}
