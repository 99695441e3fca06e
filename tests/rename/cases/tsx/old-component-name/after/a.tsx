const Heading = () => <h1>Title</h1>;
const a = <Heading />;
