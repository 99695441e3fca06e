import Widget from './widget.js';
class Small extends Widget {}
