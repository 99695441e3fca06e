class Page {
  Title = () => <h1 />;
  render() { return <this.Title></this.Title>; }
}
