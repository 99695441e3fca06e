export class Observable { n = 1; }
