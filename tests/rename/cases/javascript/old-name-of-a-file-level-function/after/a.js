function read(text) { return text; }
function other() { return read('parse'); }
