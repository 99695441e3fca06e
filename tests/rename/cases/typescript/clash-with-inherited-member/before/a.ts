class Shape { draw(): void {} }
export class Circle extends Shape { paint(): void {} }

