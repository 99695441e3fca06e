class Page {
  click = () => this.handle();
  handle() { [1].forEach(() => { this.handle(); }); }
}
