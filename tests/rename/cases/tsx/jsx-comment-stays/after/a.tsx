const Heading = () => <h1 />;
const a = <div>{/* <Title /> */}<Heading /></div>;
