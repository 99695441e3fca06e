class Page {
  constructor() { this.handle = this.handle.bind(this); setTimeout(this.handle, 1); }
  handle() {}
}
