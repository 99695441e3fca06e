function withBorder(C: () => any) { return () => <div><C /></div>; }
const Plain = () => <p />;
const Fancy = withBorder(Plain);
const a = <Fancy />;
