class Page {
  constructor() { this.on = this.on.bind(this); setTimeout(this.on, 1); }
  on() {}
}
