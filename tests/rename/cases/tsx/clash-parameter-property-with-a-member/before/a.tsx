class Page {
  title = '';
  constructor(private name: string) {}
  render() { return <h1>{this.title}{this.name}</h1>; }
}
