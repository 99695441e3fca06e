class Page {
  click = () => this.on();
  on() { [1].forEach(() => { this.on(); }); }
}
