class Button {
  private handle() {}
  render() { return <button onClick={() => this.handle()} title="click" />; }
}
