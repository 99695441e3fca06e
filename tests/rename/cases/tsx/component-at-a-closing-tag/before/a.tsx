function Title() { return <b />; }
const page = <Title>Title</Title>;
