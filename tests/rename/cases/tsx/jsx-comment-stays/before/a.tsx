const Title = () => <h1 />;
const a = <div>{/* <Title /> */}<Title /></div>;
