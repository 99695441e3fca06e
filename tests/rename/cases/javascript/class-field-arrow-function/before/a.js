class Button {
  click = () => { this.count++; };
  count = 0;
  attach(el) { el.onclick = this.click; }
}
