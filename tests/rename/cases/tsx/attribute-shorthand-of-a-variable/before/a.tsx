const Title = (p: { text: string }) => <h1>{p.text}</h1>;
function page(text: string) { return <Title text={text} />; }
