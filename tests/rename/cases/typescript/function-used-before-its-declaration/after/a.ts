prepare();
function prepare(): void {
  if (Math.random() > 2) {
    prepare();
  }
}
export {};

