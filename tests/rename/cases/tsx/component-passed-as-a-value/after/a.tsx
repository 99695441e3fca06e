const Glyph = () => <i />;
const Button = (p: { as: any }) => <p.as />;
const a = <Button as={Glyph} />;
