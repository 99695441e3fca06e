class Box {
  #v = 0;
  get amount() { return this.#v; }
  set amount(v: number) { this.#v = v; }
  render() { return <input value={this.amount} />; }
}
