const Icon = () => <i />;
function Page(glyph: string) { return <Icon>{glyph}</Icon>; }
