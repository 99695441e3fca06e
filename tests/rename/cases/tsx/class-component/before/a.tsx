declare namespace JSX { interface Element {} interface ElementClass { render(): any } }
class Box { props!: {}; render() { return <Box />; } }
const b = <Box></Box>;
