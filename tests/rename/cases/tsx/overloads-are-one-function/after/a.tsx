function element(a: string): any;
function element(a: number): any;
function element(a: any) { return <p>{a}</p>; }
const a = <div>{element(1)}{element('make')}</div>;
