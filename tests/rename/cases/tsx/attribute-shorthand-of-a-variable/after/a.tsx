const Title = (p: { text: string }) => <h1>{p.text}</h1>;
function page(caption: string) { return <Title text={caption} />; }
