function decorate(C: () => any) { return () => <div><C /></div>; }
const Plain = () => <p />;
const Fancy = decorate(Plain);
const a = <Fancy />;
