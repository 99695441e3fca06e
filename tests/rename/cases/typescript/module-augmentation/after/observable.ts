export class Watcher { n = 1; }
