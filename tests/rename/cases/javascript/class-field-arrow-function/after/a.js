class Button {
  handle = () => { this.count++; };
  count = 0;
  attach(el) { el.onclick = this.handle; }
}
