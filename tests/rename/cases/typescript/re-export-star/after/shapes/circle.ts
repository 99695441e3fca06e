export class Disk { r = 1; }
