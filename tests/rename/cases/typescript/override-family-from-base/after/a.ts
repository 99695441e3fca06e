class Shape { render(): void {} }
class Circle extends Shape { override render(): void { super.render(); } }
class Dot extends Circle { render(): void { this.render(); } }
class Gun { draw(): void {} }
new Dot().render();
new Gun().draw();
export {};

