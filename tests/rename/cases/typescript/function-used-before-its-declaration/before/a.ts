setup();
function setup(): void {
  if (Math.random() > 2) {
    setup();
  }
}
export {};

