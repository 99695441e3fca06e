function Heading() { return <b />; }
const page = <Heading>Title</Heading>;
