class Entry {}
const list = [new Entry()];
