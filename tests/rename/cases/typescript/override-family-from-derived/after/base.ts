export class Shape { render(): void {} }
