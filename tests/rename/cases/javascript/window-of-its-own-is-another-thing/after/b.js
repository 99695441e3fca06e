function draw() {
  const window = { panes: 3 };
  return window.panes;
}
draw();
console.log(total);
