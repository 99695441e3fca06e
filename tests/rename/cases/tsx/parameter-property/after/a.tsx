class Page {
  constructor(private title: string) { console.log(title); }
  render() { return <h1 title={this.title}>name</h1>; }
}
