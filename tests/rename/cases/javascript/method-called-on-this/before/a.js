class View {
  update() {}
  render() { this.update(); setTimeout(() => this.update()); }
}
