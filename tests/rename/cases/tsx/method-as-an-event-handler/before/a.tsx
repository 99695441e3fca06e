class Button {
  private click() {}
  render() { return <button onClick={() => this.click()} title="click" />; }
}
