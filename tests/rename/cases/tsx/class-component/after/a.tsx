declare namespace JSX { interface Element {} interface ElementClass { render(): any } }
class Panel { props!: {}; render() { return <Panel />; } }
const b = <Panel></Panel>;
