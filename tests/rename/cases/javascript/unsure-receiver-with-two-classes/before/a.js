class Door { close() {} }
class File { close() {} }
export function use(thing) { thing.close(); }
