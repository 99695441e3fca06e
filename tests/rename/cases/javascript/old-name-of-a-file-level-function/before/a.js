function parse(text) { return text; }
function other() { return parse('parse'); }
