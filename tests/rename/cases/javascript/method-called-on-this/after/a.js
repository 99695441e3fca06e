class View {
  refresh() {}
  render() { this.refresh(); setTimeout(() => this.refresh()); }
}
