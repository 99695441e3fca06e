class Page {
  constructor(private name: string) { console.log(name); }
  render() { return <h1 title={this.name}>name</h1>; }
}
