function add(): void {}
add();
export {};

