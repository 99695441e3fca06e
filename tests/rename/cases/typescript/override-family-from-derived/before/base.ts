export class Shape { draw(): void {} }
