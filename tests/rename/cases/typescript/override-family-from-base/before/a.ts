class Shape { draw(): void {} }
class Circle extends Shape { override draw(): void { super.draw(); } }
class Dot extends Circle { draw(): void { this.draw(); } }
class Gun { draw(): void {} }
new Dot().draw();
new Gun().draw();
export {};

