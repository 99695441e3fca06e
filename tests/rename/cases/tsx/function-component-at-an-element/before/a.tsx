const Title = () => <h1>Title</h1>;
const page = <Title></Title>;
