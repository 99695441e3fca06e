class Page {
  Heading = () => <h1 />;
  render() { return <this.Heading></this.Heading>; }
}
