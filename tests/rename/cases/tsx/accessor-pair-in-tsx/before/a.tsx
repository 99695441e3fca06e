class Box {
  #v = 0;
  get value() { return this.#v; }
  set value(v: number) { this.#v = v; }
  render() { return <input value={this.value} />; }
}
