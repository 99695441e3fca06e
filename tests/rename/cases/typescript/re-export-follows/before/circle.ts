export class Circle { r = 1; }
